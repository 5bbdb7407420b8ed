package org.priortext.export.weave;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.priortext.align.Match;
import org.priortext.dossier.Comparison;
import org.priortext.redline.Run;

/**
 * Something both texts have in the same order: the start of a paragraph, kept words, the end of a paragraph. The
 * anchors are what the weave holds on to; all between two of them stands in one text alone.
 */
sealed interface Anchor {

    /** Index of the paragraph in the earlier text. */
    int old();

    /** Index of the paragraph in the later text. */
    int young();

    /** Two paragraphs begin together. */
    record Start(int old, int young) implements Anchor {}

    /** Words of both. */
    record Words(int old, int young, Run.Kept kept) implements Anchor {}

    /** Two paragraphs end together. */
    record End(int old, int young) implements Anchor {}

    /** Paragraphs with words in common, and those words. */
    record Link(int old, int young, List<Run.Kept> kept) {}

    /** The anchors of a comparison in order. Matches the aligner calls moved have none. */
    static List<Anchor> of(Comparison comparison, Side before, Side after) {
        List<Link> chain = chain(links(comparison, before, after));
        List<Run.Kept> kept = inOrder(chain, before, after);
        List<Anchor> anchors = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < chain.size(); i++) {
            Link link = chain.get(i);
            if (i == 0 || apart(chain.get(i - 1), link)) {
                anchors.add(new Start(link.old(), link.young()));
            }
            while (next < kept.size() && before.index(kept.get(next).from().paragraph()) == link.old()
                    && after.index(kept.get(next).to().paragraph()) == link.young()) {
                anchors.add(new Words(link.old(), link.young(), kept.get(next)));
                next++;
            }
            if (i == chain.size() - 1 || apart(link, chain.get(i + 1))) {
                anchors.add(new End(link.old(), link.young()));
            }
        }
        return anchors;
    }

    private static boolean apart(Link one, Link next) {
        return one.old() != next.old() && one.young() != next.young();
    }

    private static List<Link> links(Comparison comparison, Side before, Side after) {
        Map<Long, Link> links = new LinkedHashMap<>();
        for (Comparison.Clause clause : comparison.clauses()) {
            Match match = clause.match();
            if (match.moved() || match.before().isEmpty() || match.after().isEmpty()) {
                continue;
            }
            if (match.before().size() == 1 && match.after().size() == 1) {
                link(links, before.index(match.before().getFirst()), after.index(match.after().getFirst()));
            }
            for (Run run : clause.redline().runs()) {
                if (run instanceof Run.Kept kept && kept.from().length() > 0) {
                    link(links, before.index(kept.from().paragraph()), after.index(kept.to().paragraph()))
                            .kept().add(kept);
                }
            }
        }
        return List.copyOf(links.values());
    }

    private static Link link(Map<Long, Link> links, int old, int young) {
        return links.computeIfAbsent((long) old << 32 | young, key -> new Link(old, young, new ArrayList<>()));
    }

    private static List<Link> chain(List<Link> links) {
        return Chain.heaviest(links.stream()
                .sorted(Comparator.comparingInt(Link::old).thenComparingInt(Link::young))
                .map(link -> new Chain.Pair<>(link, link.old(), link.young(),
                        1 + link.kept().stream().mapToInt(kept -> kept.from().length()).sum()))
                .toList());
    }

    private static List<Run.Kept> inOrder(List<Link> chain, Side before, Side after) {
        List<Run.Kept> kept = chain.stream().flatMap(link -> link.kept().stream()).toList();
        Map<Run.Kept, Integer> rank = new java.util.IdentityHashMap<>();
        kept.stream().sorted(Comparator.comparingLong((Run.Kept run) -> after.position(run.to())))
                .forEach(run -> rank.put(run, rank.size()));
        return Chain.heaviest(kept.stream()
                .sorted(Comparator.comparingLong((Run.Kept run) -> before.position(run.from())))
                .map(run -> new Chain.Pair<>(run, before.position(run.from()), rank.get(run), run.from().length()))
                .toList());
    }
}
