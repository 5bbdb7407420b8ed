package org.priortext.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.priortext.align.Alignment;
import org.priortext.align.Confidence;
import org.priortext.align.Match;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.redline.Redliner;

/** Paragraphs joined or parted. */
class SeamsTest {

    private static List<String> types(List<String> before, List<String> after) {
        List<Paragraph> old = paragraphs(before);
        List<Paragraph> now = paragraphs(after);
        Match match = new Match(old, now, 0.8, false, Confidence.HIGH, false, List.of());
        Alignment alignment = new Alignment(Marked.resolution(null, 2018, 73, List.of(), old, List.of()),
                Marked.resolution(null, 2020, 75, List.of(), now, List.of()), List.of(match));
        return new ChangeClassifier().classify(alignment, new Redliner().redline(match)).stream().map(Change::type).toList();
    }

    private static List<Paragraph> paragraphs(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(n -> Paragraph.of("OP" + (n + 1), ParagraphKind.OPERATIVE, null, texts.get(n))).toList();
    }

    @Test
    void theWordsThatJoinTwoParagraphsAreTheMergeItself() {
        assertThat(types(List.of("Notes that lighthouses guide all ships along dangerous coasts;", "Notes that keepers maintain the lamps every single night;"),
                List.of("Notes that lighthouses guide all ships along dangerous coasts and that keepers maintain the lamps every single night;")))
                .doesNotContain("editorial.wording", "editorial.secretariat");
    }

    @Test
    void aVerbThatOpensAParagraphOfItsOwnAfterASplitHasNotChanged() {
        assertThat(types(List.of("Recognizes the importance of lighthouses for all ships, emphasizes that keepers need regular training at sea;"),
                List.of("Recognizes the importance of lighthouses for all ships;", "Emphasizes that keepers need regular training at sea;")))
                .isNotEmpty().allMatch(type -> type.startsWith("structure.") || type.startsWith("editorial."));
    }
}
