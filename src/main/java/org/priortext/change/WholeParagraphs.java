package org.priortext.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.priortext.align.Alignment;
import org.priortext.align.Match;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;

/** New and dropped paragraphs by their opening words, sub-paragraphs counted with their chapeau, the weightiest first. */
final class WholeParagraphs {

    /** Characters of a paragraph's beginning, about one printed line. */
    private static final int BEGINNING = 70;

    private final Phrases contested = new Phrases(Vocabulary.words("contested.txt"));
    private final Phrases orders = new Phrases(Vocabulary.words("mandate.txt", "order"));
    private final Phrases addressing = new Phrases(VerbLadders.addressing());

    List<BriefItem> items(Alignment alignment, Match.Kind kind, Predicate<Paragraph> wanted) {
        List<Paragraph> paragraphs = alignment.matches().stream().filter(match -> match.kind() == kind)
                .flatMap(Match::paragraphs).filter(wanted).toList();
        Map<String, Integer> below = new LinkedHashMap<>();
        for (Paragraph paragraph : paragraphs) {
            boolean counted = below.computeIfPresent(top(paragraph), (_, count) -> count + 1) != null;
            if (!counted) {
                below.put(paragraph.id(), 0);
            }
        }
        return paragraphs.stream().filter(paragraph -> below.containsKey(paragraph.id()))
                .map(paragraph -> item(paragraph, below.get(paragraph.id()))).toList();
    }

    private BriefItem item(Paragraph paragraph, int below) {
        return new BriefItem(paragraph.id() + (below == 0 ? "" : " and %d below it".formatted(below)) + ": "
                + Words.cut(paragraph.text(), BEGINNING), List.of(paragraph.id()), weight(paragraph));
    }

    /**
     * Decisions and requests weigh most, then calls upon others, then the rest of the operative part, then the preamble:
     * first what speaks of contested subjects.
     */
    private int weight(Paragraph paragraph) {
        VerbPhrases.VerbPhrase verb = VerbPhrases.opening(paragraph);
        return paragraph.kind() == ParagraphKind.HEADING ? 5
                : paragraph.kind() == ParagraphKind.PREAMBULAR ? contested.anyIn(paragraph.text()) ? 3 : 4
                : verb == null ? 2 : orders.atStart(verb.core()) != null ? 0 : addressing.atStart(verb.core()) != null ? 1 : 2;
    }

    /** The id of the paragraph at the top of a sub-paragraph's branch. */
    private static String top(Paragraph paragraph) {
        return paragraph.parent() == null ? "" : paragraph.parent().replaceAll("[(./].*", "");
    }
}
