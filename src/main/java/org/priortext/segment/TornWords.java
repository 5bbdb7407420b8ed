package org.priortext.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds words that extraction has torn in two with a blank, by the words the document itself writes elsewhere. */
final class TornWords {

    private static final Set<String> ENDINGS = Set.copyOf(Vocabulary.entries("word-endings.txt"));
    private static final Set<String> SHORT = Set.of("of", "to", "in", "on", "is", "by", "or", "as", "at", "it", "if", "the", "and", "for", "be", "an");

    private final WordCount words;

    TornWords(WordCount words) {
        this.words = words;
    }

    /** Joins the torn words of a text. Returns them as joined, in order. */
    List<String> join(StyledText text) {
        List<String> joined = new ArrayList<>();
        String plain = text.toString();
        int blank = plain.indexOf(' ');
        while (blank >= 0) {
            int start = headStart(plain, blank);
            int end = restEnd(plain, blank + 1);
            int next = blank + 1;
            if (start < blank && end > blank + 1) {
                String rest = plain.substring(blank + 1, end);
                int often = words.ofSmall(rest);
                boolean rare = often <= 1 || rest.length() == 1 || blank - start == 1;
                if (rare && torn(plain.substring(start, blank), rest, often)) {
                    joined.add(plain.substring(start, blank) + rest);
                    text.delete(blank, blank + 1);
                    plain = text.toString();
                    next = start - 1;
                }
            }
            blank = plain.indexOf(' ', next);
        }
        return joined;
    }

    /** Where the word before a blank begins; the blank itself if no plain word stands there. */
    private static int headStart(String text, int blank) {
        int start = blank;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        return isNumber(before) || "'\u2019-".indexOf(before) >= 0 ? blank : start;
    }

    /** Where the lower-case word that begins at an offset ends; the offset itself if none does. */
    private static int restEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.getType(text.charAt(end)) == Character.LOWERCASE_LETTER) {
            end++;
        }
        char after = end == text.length() ? ' ' : text.charAt(end);
        return Character.isLetter(after) || isNumber(after) || after == '-' ? start : end;
    }

    private static boolean isNumber(char c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private boolean torn(String head, String rest, int often) {
        if (head.length() == 1 && Character.isLowerCase(head.charAt(0)) && !head.equals("a")) {
            return SHORT.contains(head + rest) || words.of(head + rest) > 0;
        }
        if (rest.length() == 1 && !rest.equals("a")) {
            return words.of(head + rest) > 0;
        }
        return often <= 1 && (ENDINGS.contains(rest)
                || head.length() > 2 && rest.length() > 2 && often == 1 && words.of(head) == 1 && words.of(head + rest) > 0);
    }
}
