package org.priortext.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.priortext.model.Paragraph;

/** Says how sure a link is, and why, in a sentence for the user that names the runner-up. */
final class Judgement {

    /** Mean of similarity and coverage of the smaller side from which a link is sure, and from which it is likely. */
    private static final double SURE = 0.5;
    private static final double LIKELY = 0.3;
    /** A rival with this share of the link's similarity makes it less sure. */
    private static final double CLOSE = 0.75;
    /** A free paragraph whose nearest scores this much may have been left alone wrongly. */
    private static final double NEAR = 0.12;
    /** Words of a shared run that are not yet worth telling. */
    private static final int PASSAGE = 3;

    private final List<Worded> first;
    private final List<Worded> second;
    private final List<List<Likeness>> ofFirst = new ArrayList<>();
    private final List<List<Likeness>> ofSecond = new ArrayList<>();
    private final boolean turned;

    /**
     * @param first the canonically first text
     * @param second the canonically second text
     * @param turned whether the canonically first text is the later one
     */
    Judgement(List<Worded> first, List<Worded> second, Collection<Likeness> likenesses, boolean turned) {
        this.first = first;
        this.second = second;
        this.turned = turned;
        first.forEach(worded -> ofFirst.add(new ArrayList<>()));
        second.forEach(worded -> ofSecond.add(new ArrayList<>()));
        for (Likeness likeness : likenesses) {
            ofFirst.get(likeness.before()).add(likeness);
            ofSecond.get(likeness.after()).add(likeness);
        }
    }

    /** A paragraph that corresponds to nothing. */
    Match unmatched(Worded worded, boolean deleted) {
        boolean canonicallyFirst = deleted != turned;
        Optional<Likeness> nearest = (canonicallyFirst ? ofFirst : ofSecond).get(worded.index()).stream()
                .filter(one -> one.similarity() > 0).max(Comparator.comparingDouble(Likeness::similarity));
        Reason reason = nearest.map(one -> Reason.of(Reason.Kind.NEAREST, other(one, canonicallyFirst).id(), percent(one.similarity())))
                .orElse(Reason.of(Reason.Kind.NOTHING_SHARED));
        Confidence confidence = nearest.filter(one -> one.score() >= NEAR).isPresent() ? Confidence.MEDIUM : Confidence.HIGH;
        List<Paragraph> one = List.of(worded.paragraph());
        return new Match(deleted ? one : List.of(), deleted ? List.of() : one, 0, false, confidence, false, List.of(reason));
    }

    /** A link as a match. */
    Match match(Link link, boolean moved) {
        List<Paragraph> mine = link.before().stream().map(first::get).map(Worded::paragraph).toList();
        List<Paragraph> theirs = link.after().stream().map(second::get).map(Worded::paragraph).toList();
        boolean user = link.origin() == Link.Origin.USER;
        boolean same = link.origin() == Link.Origin.SAME_WORDS;
        Common common = same ? new Common(1, 1, 0) : Common.of(link, first, second);
        Optional<Likeness> rival = same ? Optional.empty() : rival(link);
        boolean contested = rival.filter(one -> one.similarity() > CLOSE * common.similarity()).isPresent();
        Confidence confidence = user || common.sureness() >= SURE && !contested ? Confidence.HIGH
                : common.sureness() >= LIKELY || link.origin() == Link.Origin.ROLLED ? Confidence.MEDIUM : Confidence.LOW;
        return new Match(turned ? theirs : mine, turned ? mine : theirs, common.similarity(), moved, confidence, user,
                reasons(link, common, rival));
    }

    private List<Reason> reasons(Link link, Common common, Optional<Likeness> rival) {
        return switch (link.origin()) {
            case USER -> List.of(Reason.of(Reason.Kind.BY_USER));
            case SAME_WORDS -> List.of(Reason.of(Reason.Kind.SAME_WORDS));
            case ROLLED -> List.of(Reason.of(Reason.Kind.ROLLED));
            case LIKENESS, COVERAGE -> shared(link, common, rival);
        };
    }

    private List<Reason> shared(Link link, Common common, Optional<Likeness> rival) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(common.coverage() > common.similarity()
                ? Reason.of(Reason.Kind.SHARED_MOSTLY, percent(common.similarity()), percent(common.coverage()))
                : Reason.of(Reason.Kind.SHARED, percent(common.similarity())));
        if (common.longest() > PASSAGE) {
            reasons.add(Reason.of(Reason.Kind.LONGEST, Integer.toString(common.longest())));
        }
        rival.ifPresent(one -> reasons.add(Reason.of(Reason.Kind.NEXT_BEST,
                other(one, link.before().contains(one.before())).id(), percent(one.similarity()))));
        return reasons;
    }

    /**
     * What the two sides of a link have in common.
     *
     * @param similarity share of the weight of both sides that is shared, 0 to 1
     * @param coverage share of the weight of the smaller side that is shared, 0 to 1
     * @param longest words in the longest shared run
     */
    private record Common(double similarity, double coverage, int longest) {

        static Common of(Link link, List<Worded> first, List<Worded> second) {
            Worded mine = Parts.of(link.before().stream().map(first::get).toList()).whole();
            Worded theirs = Parts.of(link.after().stream().map(second::get).toList()).whole();
            List<CommonRuns.Run> runs = CommonRuns.of(mine, theirs);
            double shared = runs.stream().mapToDouble(CommonRuns.Run::weight).sum();
            int longest = runs.stream().mapToInt(CommonRuns.Run::length).max().orElse(0);
            double smaller = Math.min(mine.total(), theirs.total());
            return new Common(share(2 * shared, mine.total() + theirs.total()), share(shared, smaller), longest);
        }

        private static double share(double part, double whole) {
            return whole <= 0 ? 0 : Math.min(1, part / whole);
        }

        double sureness() {
            return (similarity + coverage) / 2;
        }
    }

    /** The likeliest other partner of a paragraph of the link. */
    private Optional<Likeness> rival(Link link) {
        return Stream.concat(link.before().stream().flatMap(i -> ofFirst.get(i).stream()),
                        link.after().stream().flatMap(j -> ofSecond.get(j).stream()))
                .filter(one -> link.before().contains(one.before()) != link.after().contains(one.after()))
                .filter(one -> one.similarity() > 0)
                .max(Comparator.comparingDouble(Likeness::similarity));
    }

    private Paragraph other(Likeness likeness, boolean canonicallyFirst) {
        return (canonicallyFirst ? second.get(likeness.after()) : first.get(likeness.before())).paragraph();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
