package org.priortext.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.priortext.align.Aligner;
import org.priortext.align.Samples;
import org.priortext.model.Footnote;
import org.priortext.model.FootnoteMark;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;
import org.priortext.model.Stage;

class ApparatusRedlinerTest {

    /** Paragraphs by their words, each calling the note of the same place, if it has one. */
    private static Resolution text(String title, List<String> texts, String... notes) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Footnote> footnotes = new ArrayList<>();
        for (String text : texts) {
            int number = paragraphs.size() + 1;
            boolean calls = number <= notes.length;
            paragraphs.add(new Paragraph("OP" + number, ParagraphKind.OPERATIVE, null, null, null, null, text,
                    calls ? List.of(new FootnoteMark(String.valueOf(number), text.length())) : List.of(), List.of(), List.of()));
            if (calls) {
                footnotes.add(new Footnote(String.valueOf(number), notes[number - 1]));
            }
        }
        return new Resolution(null, Stage.DRAFT, title, null, null, null, null, null, null, List.of(), null, null, null,
                paragraphs, footnotes);
    }

    private static Apparatus compare(Resolution before, Resolution after) {
        return new ApparatusRedliner().redline(new Aligner().align(before, after, List.of()));
    }

    private static String notes(Apparatus apparatus) {
        return apparatus.notes().stream().map(note -> note.before() + ">" + note.after() + " "
                + note.runs().stream().map(RedlineTexts::marked).collect(Collectors.joining())).collect(Collectors.joining("; "));
    }

    private static final List<String> TEXTS = List.of("Notes the shortage of fresh water in mountain villages",
            "Urges railway companies to repair bridges", "Welcomes every library that lends rare manuscripts");

    @Test
    void marksTheWordsOfTheTitleThatChanged() {
        Apparatus apparatus = compare(text("Wells in mountain villages", TEXTS), text("Wells in all villages", TEXTS));
        assertThat(apparatus.title().stream().map(RedlineTexts::marked).collect(Collectors.joining()))
                .isEqualTo("Wells in [-mountain-]{+all+} villages");
        assertThat(apparatus.titleChanged()).isTrue();
    }

    @Test
    void aTitleNeitherTextHasIsNoChange() {
        assertThat(compare(text(null, TEXTS), text(null, TEXTS)).changed()).isFalse();
        assertThat(compare(text(null, TEXTS), text("Wells", TEXTS)).titleChanged()).isTrue();
    }

    @Test
    void aFootnoteIsKnownByItsWordsWhateverItsLabel() {
        Apparatus apparatus = compare(text("Wells", TEXTS, "A/70/174.", "A/68/98."), text("Wells", TEXTS, "A/68/98.", "A/70/174."));
        assertThat(notes(apparatus)).isEqualTo("2>1 A/68/98.; 1>2 A/70/174.");
        assertThat(apparatus.changed()).isFalse();
    }

    @Test
    void aFootnoteGoesWithTheClauseThatCallsIt() {
        Resolution after = text("Wells", List.of(TEXTS.get(1), TEXTS.get(0)), "See the bridges, 2023.", "See the wells, 2024.");
        Apparatus apparatus = compare(text("Wells", TEXTS, "See the wells, 2021.", "See the bridges, 2020."), after);
        assertThat(notes(apparatus)).isEqualTo("2>1 See the bridges, [-2020-]{+2023+}.; 1>2 See the wells, [-2021-]{+2024+}.");
    }

    @Test
    void aDroppedFootnoteStandsWhereItStood() {
        Apparatus apparatus = compare(text("Wells", TEXTS, "one", "two", "three"),
                text("Wells", List.of(TEXTS.get(0), TEXTS.get(2)), "one", "three"));
        assertThat(notes(apparatus)).isEqualTo("1>1 one; 2>null [-two-]; 3>2 three");
    }

    @Test
    void everyFootnoteOfTheSamplesIsThereOnce() {
        for (Samples.Pair pair : Samples.pairs()) {
            Apparatus apparatus = compare(pair.before(), pair.after());
            assertThat(apparatus.notes().stream().map(Apparatus.Note::before).filter(label -> label != null))
                    .containsExactlyInAnyOrderElementsOf(pair.before().footnotes().stream().map(Footnote::label).toList());
            assertThat(apparatus.notes().stream().map(Apparatus.Note::after).filter(label -> label != null))
                    .containsExactlyElementsOf(pair.after().footnotes().stream().map(Footnote::label).toList());
        }
    }
}
