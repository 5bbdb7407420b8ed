package org.priortext.segment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells marks from other bare numbers by the order in which labels first appear (domain 1.4): of all ways to read the
 * numbers of a text as marks in rising order, the one with most evidence. A label whose mark is lost may be passed over,
 * at a price.
 */
final class MarkOrder {

    /** The price of a label passed over. */
    private static final int PASSED_OVER = 2;
    /** What a bare number is worth: a single one cannot pay for two labels passed over, a row of them can. */
    private static final int BARE = 3;
    /** What a number is worth that may count something: less than one elsewhere that cannot. */
    private static final int DOUBTFUL = 2;
    /** What a raised mark is worth: more than all bare ones. */
    private static final int RAISED = 1000;

    /** Places of the known numbered labels in their order. */
    private final Map<String, Integer> places;

    MarkOrder(Map<String, Integer> places) {
        this.places = places;
    }

    /** The marks of each text: all raised ones, and of the bare ones those in order and those that repeat a label. */
    List<List<PrintedMark>> choose(List<List<PrintedMark>> texts) {
        Set<PrintedMark> chain = chain(texts);
        Set<String> seen = new HashSet<>();
        List<List<PrintedMark>> chosen = new ArrayList<>();
        for (List<PrintedMark> text : texts) {
            List<PrintedMark> marks = new ArrayList<>();
            for (PrintedMark mark : text) {
                if ((mark.sort() == PrintedMark.Sort.RAISED || chain.contains(mark) || repeats(mark, seen)) && marks.stream().noneMatch(mark::overlaps)) {
                    marks.add(mark);
                    seen.addAll(mark.labels());
                }
            }
            chosen.add(marks);
        }
        return chosen;
    }

    private static boolean repeats(PrintedMark mark, Set<String> seen) {
        return mark.sort() == PrintedMark.Sort.BARE && seen.containsAll(mark.labels());
    }

    /** The row of most evidence: for each mark the best row that ends in it, as for a longest increasing subsequence. */
    private Set<PrintedMark> chain(List<List<PrintedMark>> texts) {
        List<PrintedMark> all = texts.stream().flatMap(List::stream).filter(mark -> places.keySet().containsAll(mark.labels())).toList();
        int[] best = new int[all.size()];
        int[] before = new int[all.size()];
        int last = -1;
        for (int i = 0; i < all.size(); i++) {
            before[i] = -1;
            best[i] = weight(all.get(i)) - PASSED_OVER * first(all.get(i));
            for (int j = 0; j < i; j++) {
                int passedOver = first(all.get(i)) - last(all.get(j)) - 1;
                int row = best[j] + weight(all.get(i)) - PASSED_OVER * passedOver;
                if (passedOver >= 0 && row > best[i]) {
                    best[i] = row;
                    before[i] = j;
                }
            }
            last = last < 0 || best[i] > best[last] ? i : last;
        }
        Set<PrintedMark> chain = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int at = last; at >= 0 && best[last] > 0; at = before[at]) {
            chain.add(all.get(at));
        }
        return chain;
    }

    private static int weight(PrintedMark mark) {
        return switch (mark.sort()) {
            case RAISED -> RAISED;
            case BARE -> BARE;
            case DOUBTFUL -> DOUBTFUL;
        };
    }

    private int first(PrintedMark mark) {
        return mark.labels().stream().mapToInt(places::get).min().orElseThrow();
    }

    private int last(PrintedMark mark) {
        return mark.labels().stream().mapToInt(places::get).max().orElseThrow();
    }
}
