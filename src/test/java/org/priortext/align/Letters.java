package org.priortext.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;

/**
 * Texts written with letters as paragraphs: {@code ABC} is a text of three operative paragraphs, {@code a} is paragraph
 * A edited, {@code |} ends the preamble.
 */
final class Letters {

    private static final Map<Character, String> WORDS = Map.of(
            'A', "Notes the growing shortage of fresh water in mountain villages and calls for deeper wells",
            'B', "Welcomes every library that lends rare manuscripts to scholars abroad without charging any fee",
            'C', "Urges railway companies to repair bridges before winter storms damage their oldest wooden pillars",
            'D', "Invites young musicians from island orchestras to perform forgotten symphonies during harvest festivals",
            'E', "Condemns poaching of elephants and the smuggling of ivory across unguarded desert frontiers",
            'F', "Requests bakers to publish honest recipes so that allergic customers may choose bread safely");

    private Letters() {}

    static Resolution text(String letters) {
        List<Paragraph> paragraphs = new ArrayList<>();
        boolean preamble = letters.indexOf('|') >= 0;
        int number = 1;
        for (char letter : letters.toCharArray()) {
            if (letter == '|') {
                preamble = false;
                number = 1;
            } else {
                paragraphs.add(Paragraph.of((preamble ? "PP" : "OP") + number++,
                        preamble ? ParagraphKind.PREAMBULAR : ParagraphKind.OPERATIVE, null, words(letter)));
            }
        }
        return Resolution.of(paragraphs);
    }

    private static String words(char letter) {
        String words = WORDS.get(Character.toUpperCase(letter));
        return Character.isUpperCase(letter) ? words : words.replaceFirst("\\b(\\w+) (\\w+)$", "quite another ending");
    }

    /** Links as {@code OP1=OP2 OP2=OP1*}, moved ones starred, a lone paragraph as {@code -OP3} or {@code +OP3}. */
    static String links(Alignment alignment) {
        return alignment.matches().stream().map(Letters::link).collect(Collectors.joining(" "));
    }

    private static String link(Match match) {
        String before = ids(match.before());
        String after = ids(match.after());
        return switch (match.kind()) {
            case ADDED -> "+" + after;
            case DELETED -> "-" + before;
            default -> before + "=" + after + (match.moved() ? "*" : "");
        };
    }

    private static String ids(List<Paragraph> side) {
        return side.stream().map(Paragraph::id).collect(Collectors.joining(","));
    }
}
