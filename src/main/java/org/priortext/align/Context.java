package org.priortext.align;

import java.util.List;
import java.util.Objects;

/** What the surroundings of two paragraphs say about whether they correspond, given the links found so far. */
final class Context {

    private final Kinship before;
    private final Kinship after;
    private final Links links;

    Context(Kinship before, Kinship after, Links links) {
        this.before = before;
        this.after = after;
        this.links = links;
    }

    /** 0 to 1: 1 if both neighbours and, where they have any, chapeaux or sub-paragraphs are linked to each other. */
    double support(int i, int j) {
        double neighbours = (beside(i, j, -1) + beside(i, j, 1)) / 2.0;
        return related(i, j) ? (neighbours + kin(i, j)) / 2 : neighbours;
    }

    private boolean related(int i, int j) {
        return before.parent(i) >= 0 && after.parent(j) >= 0
                || !before.children(i).isEmpty() && !after.children(j).isEmpty();
    }

    /** The share of the children of both that are linked to each other, 0 if either has none. */
    double children(int i, int j) {
        List<Integer> mine = before.children(i);
        List<Integer> theirs = after.children(j);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        long linked = mine.stream().filter(child -> theirs.stream().anyMatch(other -> links.linked(child, other))).count();
        return 2.0 * linked / (mine.size() + theirs.size());
    }

    /** The chapeaux under which the partners of a chapeau's sub-paragraphs stand, in reading order. */
    List<Integer> parentsOfChildrensPartners(int i) {
        return before.children(i).stream().map(links::ofBefore).filter(Objects::nonNull)
                .flatMap(link -> link.after().stream()).map(after::parent).filter(parent -> parent >= 0)
                .distinct().sorted().toList();
    }

    private double kin(int i, int j) {
        if (before.parent(i) >= 0 && after.parent(j) >= 0) {
            return links.linked(before.parent(i), after.parent(j)) ? 1 : 0;
        }
        return children(i, j);
    }

    private int beside(int i, int j, int step) {
        int k = i + step;
        int l = j + step;
        boolean startOrEnd = (k < 0 || k == before.size()) && (l < 0 || l == after.size());
        boolean inside = k >= 0 && k < before.size() && l >= 0 && l < after.size();
        return startOrEnd || inside && links.linked(k, l) ? 1 : 0;
    }
}
