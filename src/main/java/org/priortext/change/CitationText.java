package org.priortext.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priortext.model.Citation;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;

/** Citations of resolutions and documents in running text, with the words that stand between them in a list. */
final class CitationText {

    private static final String MONTHS = String.join("|", Vocabulary.words("calendar.txt", "month"));

    /**
     * A document symbol, a resolution number such as 73/27 or 43/78 H, one of the Economic and Social Council such as 2023/3 of
     * 7 June 2023, of the Security Council such as 2178 (2014), or an old one such as 2603 A (XXIV), with its date.
     */
    private static final Pattern CITATION = Pattern.compile(
            "(?<number>\\b(?:19|20)\\d\\d/\\d{1,3}(?= of \\d)|\\b\\p{Lu}{1,2}/[\\p{L}\\p{N}./-]*[\\p{L}\\p{N}]|\\b(?:\\p{Lu}{1,2}-)?\\d{1,3}/\\d+(?: [A-Z]{1,2}\\b)?"
                    + "|\\b\\d{1,4}(?: [A-Z])? \\([IVXLC]+\\)|\\b\\d{2,4} \\((?:19|20)\\d\\d\\))"
                    + "(?<date> \\(?(?:of )?(?:\\d{1,2} )?(?:" + MONTHS + ")? ?\\d{4}\\)?)?");

    /** What may stand between the citations of a list. */
    private static final Pattern BETWEEN = Pattern.compile(
            "(?i)[\\s,;]+|\\b(?:and|as well as|its|their|the|all|relevant|previous|General Assembly|Assembly"
                    + "|resolutions?|decisions?|also|of|in particular)\\b");

    private CitationText() {}

    /** The numbers cited in a text, in order, without dates. */
    static List<String> numbers(String text) {
        List<String> numbers = new ArrayList<>();
        Matcher matcher = CITATION.matcher(text);
        while (matcher.find()) {
            numbers.add(matcher.group("number"));
        }
        return numbers;
    }

    /** A text with every list of citations put down as one mark. */
    static String withoutNumbers(String text) {
        return CITATION.matcher(text).replaceAll("§").replaceAll("§(?:\\s*(?:,|and|, and)?\\s*§)*", "§");
    }

    /** Whether a text is nothing but citations, or pieces of a list of them. */
    static boolean isListPiece(String text) {
        String rest = BETWEEN.matcher(CITATION.matcher(text).replaceAll(" ")).replaceAll("");
        return rest.isBlank();
    }

    /** Whether a text ends or begins with a citation, so that a word beside it belongs to the list. */
    static boolean touches(String left, String right) {
        Matcher after = CITATION.matcher(right.replaceFirst("^[\\s,]*(?:and )?", ""));
        Matcher before = CITATION.matcher(left);
        int end = -1;
        while (before.find()) {
            end = before.end();
        }
        return after.lookingAt() || end >= 0 && left.substring(end).replaceAll("[\\s,]|\\band\\b", "").isEmpty();
    }

    /** The symbols a resolution cites in its paragraphs, in order of appearance. */
    static Set<String> symbols(Resolution resolution) {
        Set<String> symbols = new LinkedHashSet<>();
        for (Paragraph paragraph : resolution.paragraphs()) {
            for (Citation citation : paragraph.citations()) {
                symbols.add(citation.symbol() != null ? citation.symbol() : citation.raw());
            }
        }
        return symbols;
    }
}
