package org.priortext.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.priortext.text.FoldedWord;

/**
 * Finds names of bodies, instruments and items in running text: words with capitals joined by small words, and what
 * stands in quotation marks after "entitled" and the like. A name may go on in small letters if years close it ("Working Group on … 2021–2025").
 */
final class Names {

    private static final Set<String> JOINTS = Set.of("of", "the", "on", "in", "for", "and", "to", "against", "with");
    /** Words that announce a title in quotation marks. */
    private static final Set<String> TITLING = Set.of("entitled", "titled", "called", "named", "as", "item", "theme", "report", "document");
    /** How many words in small letters may stand between a name's capitals and its closing years. */
    private static final int LONGEST_TAIL = 18;

    private Names() {}

    /**
     * The folded words of each name of two written words or more.
     *
     * @param words the text's own, folded
     */
    static List<List<String>> in(String text, List<FoldedWord> words) {
        List<List<String>> names = new ArrayList<>();
        quoted(text, words, names);
        for (int at = 0; at < words.size(); at++) {
            if (!capital(text, words, at) || opensSentence(text, words, at)) {
                continue;
            }
            int end = end(text, words, at);
            int closed = closingYears(text, words, end);
            if (closed > end) {
                names.add(forms(words, at, closed));
            }
            if (words.get(end - 1).start() > words.get(at).start()) {
                names.add(forms(words, at, end));
            }
            at = end - 1;
        }
        return names;
    }

    private static int end(String text, List<FoldedWord> words, int at) {
        int end = at + 1;
        for (int i = at + 1; i < words.size() && touches(text, words, i); i++) {
            if (capital(text, words, i)) {
                end = i + 1;
            } else if (!JOINTS.contains(words.get(i).form())) {
                break;
            }
        }
        return end;
    }

    private static int closingYears(String text, List<FoldedWord> words, int from) {
        if (from >= words.size() || !Set.of("on", "for", "of").contains(words.get(from).form())) {
            return from;
        }
        for (int i = from; i < Math.min(words.size(), from + LONGEST_TAIL) && touches(text, words, i); i++) {
            if (words.get(i).form().matches("(19|20)\\d\\d(–(19|20)?\\d\\d)?")) {
                return i + 1;
            }
        }
        return from;
    }

    private static void quoted(String text, List<FoldedWord> words, List<List<String>> names) {
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u201c' || c == '"' && open < 0) {
                open = i;
            } else if ((c == '\u201d' || c == '"') && open >= 0) {
                int from = open;
                int to = i;
                List<String> name = words.stream().filter(word -> word.start() > from && word.end() <= to)
                        .map(FoldedWord::form).toList();
                if (name.size() >= 2 && words.stream().filter(word -> word.end() <= from).reduce((one, other) -> other)
                        .filter(word -> TITLING.contains(word.form())).isPresent()) {
                    names.add(name);
                }
                open = -1;
            }
        }
    }

    private static List<String> forms(List<FoldedWord> words, int from, int to) {
        return words.subList(from, to).stream().map(FoldedWord::form).toList();
    }

    private static boolean capital(String text, List<FoldedWord> words, int at) {
        return Character.isUpperCase(text.charAt(words.get(at).start()));
    }

    private static boolean opensSentence(String text, List<FoldedWord> words, int at) {
        if (at == 0) {
            return true;
        }
        String between = between(text, words, at);
        return between.indexOf('.') >= 0 || between.indexOf(':') >= 0;
    }

    private static boolean touches(String text, List<FoldedWord> words, int at) {
        return between(text, words, at).isBlank();
    }

    private static String between(String text, List<FoldedWord> words, int at) {
        int from = words.get(at - 1).end();
        int to = words.get(at).start();
        return from < to ? text.substring(from, to) : "";
    }
}
