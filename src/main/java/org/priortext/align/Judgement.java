package org.priortext.align;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.priortext.model.Paragraph;

/** Says how sure a link is, and why, in a sentence for the user. */
final class Judgement {

    private static final double SURE = 0.55;
    private static final double LIKELY = 0.35;
    private static final double CLOSE = 0.75;

    private final List<Worded> first;
    private final List<Worded> second;
    private final Map<Long, Likeness> likenesses;
    private final boolean turned;

    Judgement(List<Worded> first, List<Worded> second, Map<Long, Likeness> likenesses, boolean turned) {
        this.first = first;
        this.second = second;
        this.likenesses = likenesses;
        this.turned = turned;
    }

    /** A paragraph that corresponds to nothing. */
    Match added(Worded worded, boolean deleted) {
        boolean ofFirst = deleted != turned;
        Optional<Likeness> nearest = likenesses.values().stream()
                .filter(one -> (ofFirst ? one.before() : one.after()) == worded.index())
                .max(Comparator.comparingDouble(Likeness::similarity));
        String reason = nearest.filter(one -> one.similarity() > 0)
                .map(one -> "No paragraph corresponds; the nearest is " + other(one, ofFirst).id() + " (" + percent(one.similarity()) + ").")
                .orElse("No paragraph has words in common with it.");
        Confidence confidence = nearest.map(Likeness::score).orElse(0.0) > 0.25 ? Confidence.MEDIUM : Confidence.HIGH;
        List<Paragraph> one = List.of(worded.paragraph());
        return new Match(deleted ? one : List.of(), deleted ? List.of() : one, 0, false, confidence, false, reason);
    }

    Match match(Link link, boolean moved) {
        List<Paragraph> mine = link.before().stream().map(first::get).map(Worded::paragraph).toList();
        List<Paragraph> theirs = link.after().stream().map(second::get).map(Worded::paragraph).toList();
        List<Paragraph> earlier = turned ? theirs : mine;
        List<Paragraph> later = turned ? mine : theirs;
        boolean user = link.origin() == Link.Origin.USER;
        double similarity = link.origin() == Link.Origin.SAME_WORDS ? 1 : similarity(link);
        Optional<Likeness> rival = rival(link);
        boolean contested = rival.isPresent() && rival.get().similarity() > CLOSE * similarity;
        Confidence confidence = user || similarity >= SURE && !contested ? Confidence.HIGH
                : similarity >= LIKELY ? Confidence.MEDIUM : Confidence.LOW;
        return new Match(earlier, later, similarity, moved, confidence, user, reason(link, similarity, rival));
    }

    private String reason(Link link, double similarity, Optional<Likeness> rival) {
        String runnerUp = rival.map(one -> " Next best: "
                + (link.before().contains(one.before()) ? other(one, true) : other(one, false)).id()
                + " (" + percent(one.similarity()) + ").").orElse("");
        return switch (link.origin()) {
            case USER -> "Set by the user.";
            case SAME_WORDS -> "The words are the same.";
            case LIKENESS -> "Share " + percent(similarity) + " of their distinctive words." + runnerUp;
            case COVERAGE -> "Together they share " + percent(similarity) + " of their distinctive words." + runnerUp;
        };
    }

    private double similarity(Link link) {
        double shared = 0;
        double total = 0;
        for (int i : link.before()) {
            total += first.get(i).total();
        }
        for (int j : link.after()) {
            total += second.get(j).total();
        }
        for (int i : link.before()) {
            for (int j : link.after()) {
                shared += CommonRuns.of(first.get(i), second.get(j)).stream().mapToDouble(CommonRuns.Run::weight).sum();
            }
        }
        return total == 0 ? 0 : Math.min(1, 2 * shared / total);
    }

    private Optional<Likeness> rival(Link link) {
        return likenesses.values().stream()
                .filter(one -> link.before().contains(one.before()) != link.after().contains(one.after()))
                .max(Comparator.comparingDouble(Likeness::similarity));
    }

    private Paragraph other(Likeness likeness, boolean ofFirst) {
        return ofFirst ? second.get(likeness.after()).paragraph() : first.get(likeness.before()).paragraph();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
