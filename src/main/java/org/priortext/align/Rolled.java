package org.priortext.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.priortext.text.FoldedWord;
import org.priortext.text.Folding;

/**
 * Pairs paragraphs still free that are the same but for the documents, sessions and dates they name, as "Recalling its
 * resolution 78/112 of 7 December 2023" and next year's: too little is left of them for their likeness to tell
 * (domain.md 6.3, rolled citations).
 */
final class Rolled {

    private final Folding folding = Folding.standard();
    private final Formulaic formulaic = Formulaic.known();
    private final List<Worded> before;
    private final List<Worded> after;

    Rolled(List<Worded> before, List<Worded> after) {
        this.before = before;
        this.after = after;
    }

    /** Adds the pairs, in order, where both texts have equally many of a kind. */
    void pair(Links links) {
        Map<List<String>, List<Integer>> earlier = new LinkedHashMap<>();
        Map<List<String>, List<Integer>> later = new HashMap<>();
        before.stream().filter(worded -> links.freeBefore(worded.index())).forEach(worded -> put(worded, earlier));
        after.stream().filter(worded -> links.freeAfter(worded.index())).forEach(worded -> put(worded, later));
        earlier.forEach((frame, mine) -> {
            List<Integer> theirs = later.getOrDefault(frame, List.of());
            for (int k = 0; mine.size() == theirs.size() && k < mine.size(); k++) {
                links.add(Link.pair(mine.get(k), theirs.get(k), Link.Origin.ROLLED));
            }
        });
    }

    /** Files a paragraph that names something under its kind and the words around what it names. */
    private void put(Worded worded, Map<List<String>, List<Integer>> frames) {
        List<String> forms = folding.words(worded.paragraph().text()).stream().map(FoldedWord::form).toList();
        List<String> frame = new ArrayList<>(forms.stream().filter(form -> !formulaic.contains(form)).toList());
        if (!frame.isEmpty() && forms.stream().anyMatch(form -> form.chars().anyMatch(Character::isDigit))) {
            frame.addFirst(worded.paragraph().kind().name());
            frames.computeIfAbsent(frame, key -> new ArrayList<>()).add(worded.index());
        }
    }
}
