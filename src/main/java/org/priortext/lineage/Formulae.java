package org.priortext.lineage;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.priortext.text.FoldedWord;
import org.priortext.text.Folding;

/**
 * Wording that proves no descent: the phrases of {@code formulae.txt} and the names and titles found in the dossier.
 * Kept as a tree of words; {@code *} stands for any one word, an ordinal in two parts ("eighty-first") being one.
 */
final class Formulae {

    private static final String ANY = "*";
    private static final Set<String> TENS = Set.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private final Node root = new Node();

    /** The phrases of the vocabulary and these. */
    Formulae(Collection<List<String>> namesAndTitles) {
        for (String line : VocabularyFile.lines("formulae.txt")) {
            add(Folding.standard(), line);
        }
        namesAndTitles.forEach(this::add);
    }

    /** Marks the words of a text that belong to a formula of at least so many words. */
    boolean[] marks(List<FoldedWord> words, int shortest) {
        boolean[] marks = new boolean[words.size()];
        for (int at = 0; at < marks.length; at++) {
            int end = longest(root, words, at, at);
            if (end - at >= shortest) {
                Arrays.fill(marks, at, end, true);
            }
        }
        return marks;
    }

    /** Where the longest formula ends that begins at {@code start} and has come to this node; {@code start} if none does. */
    private static int longest(Node node, List<FoldedWord> words, int at, int start) {
        int best = node.end ? at : start;
        if (at < words.size()) {
            String word = words.get(at).form();
            Node next = node.next.get(word);
            Node any = node.next.get(ANY);
            if (next != null) {
                best = Math.max(best, longest(next, words, at + 1, start));
            }
            if (any != null) {
                best = Math.max(best, longest(any, words, at + 1, start));
            }
            if (any != null && TENS.contains(word) && at + 1 < words.size()) {
                best = Math.max(best, longest(any, words, at + 2, start));
            }
        }
        return best;
    }

    private void add(Folding folding, String line) {
        add(Stream.of(line.split(" ")).flatMap(word -> word.equals(ANY) ? Stream.of(ANY)
                : folding.words(word).stream().map(FoldedWord::form)).toList());
    }

    private void add(List<String> forms) {
        Node node = root;
        for (String form : forms) {
            node = node.next.computeIfAbsent(form, key -> new Node());
        }
        node.end = true;
    }

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private boolean end;
    }
}
