package org.priortext.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Fits the sections of a brief into a minute: the weightiest lines of each, the rest counted and named. The section
 * that has used the fewest words is next, so that a long one crowds out no other and short lines are told in full.
 */
final class OneMinute {

    /**
     * Words read silently in a minute, of English prose: M. Brysbaert, "How many words do we read per minute?", Journal of
     * Memory and Language 109 (2019).
     */
    private static final int WORDS = 238;
    /** Lines of a section that are told however long the brief. */
    private static final int AT_LEAST = 2;
    /** Ranges of paragraphs named in the line that counts what is left out. */
    private static final int NAMED = 30;

    /**
     * A section before it is cut.
     *
     * @param items in reading order
     * @param inOrder whether the lines told stay in reading order; else the weightiest come first
     */
    record Draft(String title, List<BriefItem> items, boolean inOrder) {

        Draft(String title, List<BriefItem> items) {
            this(title, items, false);
        }
    }

    List<Brief.Section> fit(List<Draft> drafts) {
        List<Turn> turns = drafts.stream().map(Turn::new).toList();
        int words = 0;
        for (Turn turn : turns) {
            while (turn.told < AT_LEAST && turn.hasMore()) {
                words += turn.tell();
            }
        }
        List<Turn> waiting = new ArrayList<>(turns);
        while (!waiting.isEmpty()) {
            Turn next = waiting.stream().min(Comparator.comparingInt(turn -> turn.words)).orElseThrow();
            if (next.hasMore() && words + next.length() <= WORDS) {
                words += next.tell();
            } else {
                waiting.remove(next);
            }
        }
        return turns.stream().map(Turn::section).toList();
    }

    /** A section while lines are given out. */
    private static final class Turn {

        private final Draft draft;
        private final List<BriefItem> items;
        private int told;
        private int words;

        Turn(Draft draft) {
            this.draft = draft;
            items = draft.items().stream().sorted(Comparator.comparingInt(BriefItem::weight)).toList();
        }

        boolean hasMore() {
            return told < items.size();
        }

        int length() {
            return Words.count(items.get(told).text());
        }

        int tell() {
            int length = length();
            words += length;
            told++;
            return length;
        }

        Brief.Section section() {
            int shown = items.size() - told == 1 ? told + 1 : told;
            List<BriefItem> kept = items.subList(0, shown);
            List<BriefItem> ordered = draft.inOrder() ? draft.items().stream().filter(kept::contains).toList() : kept;
            List<String> lines = new ArrayList<>(ordered.stream().map(BriefItem::text).toList());
            if (shown < items.size()) {
                Set<BriefItem> left = new HashSet<>(items.subList(shown, items.size()));
                List<String> ids = ParagraphRanges.of(draft.items().stream().filter(left::contains)
                        .flatMap(item -> item.ids().stream()).distinct().toList());
                String names = ids.isEmpty() ? "" : ": " + String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())))
                        + (ids.size() > NAMED ? " …" : "");
                lines.add("and %d more".formatted(items.size() - shown) + names);
            }
            return new Brief.Section(draft.title(), lines);
        }
    }
}
