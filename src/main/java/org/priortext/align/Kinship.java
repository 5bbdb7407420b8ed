package org.priortext.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who is whose chapeau, sub-paragraph and neighbour within one text. */
final class Kinship {

    private final int[] parent;
    private final List<List<Integer>> children = new ArrayList<>();

    Kinship(List<Worded> text) {
        Map<String, Integer> places = new HashMap<>();
        text.forEach(worded -> places.put(worded.paragraph().id(), worded.index()));
        parent = new int[text.size()];
        text.forEach(worded -> children.add(new ArrayList<>()));
        for (Worded worded : text) {
            Integer above = worded.paragraph().parent() == null ? null : places.get(worded.paragraph().parent());
            parent[worded.index()] = above == null ? -1 : above;
            if (above != null) {
                children.get(above).add(worded.index());
            }
        }
    }

    /** Index of the chapeau, or -1. */
    int parent(int index) {
        return parent[index];
    }

    List<Integer> children(int index) {
        return children.get(index);
    }

    /** How many paragraphs the text has. */
    int size() {
        return parent.length;
    }
}
