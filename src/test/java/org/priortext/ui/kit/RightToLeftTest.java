package org.priortext.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Bidi;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.priortext.ui.Screen;

class RightToLeftTest {
    private static final String CALLS = "تدعو";
    private static final String URGES = "تحث";
    private static final String LONG = "وإذ تلاحظ أن تقدما قد أحرز في تطوير وتطبيق أحدث تكنولوجيات المعلومات";

    @BeforeAll
    static void start() throws InterruptedException {
        Screen.start();
    }

    @Test
    void wordsPutIntoASentenceKeepItsOrder() {
        String sentence = Messages.of("chip.note", "Verb changed", Messages.of("note.exchanged", CALLS, URGES));
        Bidi order = new Bidi(sentence, Bidi.DIRECTION_LEFT_TO_RIGHT);
        assertThat(order.getLevelAt(sentence.indexOf('→'))).isEven();
        assertThat(order.getLevelAt(sentence.indexOf(CALLS))).isOdd();
        assertThat(Messages.of("note.exchanged", "calls", "urges")).isEqualTo("calls → urges");
    }

    @Test
    void aLabelThatWrapsHasAHeightAtEveryWidth() {
        for (String text : List.of(LONG, "Verb changed: " + LONG, Messages.of("note.taken-out", LONG), "The " + LONG + " (A/RES/73/27)",
                "הָאֲסֵפָה הַכְּלָלִית, recalls שלום 73/27", LONG + " 36/103 " + LONG + " (43/78) " + LONG)) {
            List<Double> heights = Screen.on(() -> {
                Label label = new Label(text);
                RightToLeft.wrap(label);
                new Scene(label);
                label.applyCss();
                return IntStream.iterate(100, width -> width < 700, width -> width + 11).mapToObj(label::prefHeight).toList();
            });
            assertThat(heights).allMatch(height -> height > 0);
        }
    }

    @Test
    void whatALabelShowsHasNoSignWithoutALetterAndKeepsItsOrder() throws IOException {
        for (String text : List.of(Messages.of("chip.note", "Verb changed", Messages.of("note.exchanged", CALLS, URGES)),
                Messages.of("chip.note", "Words changed", Messages.of("note.taken-out", LONG)), LONG)) {
            Label label = Screen.on(() -> {
                Label made = new Label();
                RightToLeft.wrap(made);
                made.setText(text);
                return made;
            });
            String shown = label.getText();
            assertThat(shown.replaceAll("[\\u200E\\u202A-\\u202C]", "")).isEqualTo(text.replaceAll("[\\u2066-\\u2069]", ""));
            assertThat(label.getStyleClass()).containsOnlyOnce("right-to-left");
            Bidi order = new Bidi(shown, Bidi.DIRECTION_LEFT_TO_RIGHT);
            for (int at = 0; at < shown.length(); at++) {
                if (shown.charAt(at) == '\u202B' || shown.charAt(at) == '\u202C') { // drawn as a box in a stretch from right to left
                    assertThat(order.getLevelAt(at)).isEven();
                }
            }
            shown.codePoints().filter(letter -> Character.isLetter(letter) || letter == '→' || letter == '“' || letter == '”').forEach(letter ->
                    assertThat(order.getLevelAt(shown.indexOf(letter)) % 2 == 1).as(Character.toString(letter)).isEqualTo(RightToLeft.in(Character.toString(letter))));
        }
        try (var face = new TTFParser().parse(new RandomAccessReadBuffer(Theme.class.getResourceAsStream("/org/priortext/ui/fonts/Amiri-Regular.ttf")))) {
            var letters = face.getUnicodeCmapLookup();
            assertThat(List.of(0x200E, 0x202B, 0x202C)).allMatch(sign -> letters.getGlyphId(sign) != 0);
        }
    }

    @Test
    void wordsAreMarkedOnce() {
        String once = RightToLeft.shown(LONG);
        assertThat(RightToLeft.shown(once)).isEqualTo(once);
        assertThat(once.replaceAll("[\\u200E\\u202A-\\u202C]", "")).isEqualTo(LONG);
        assertThat(RightToLeft.shown("Recalling its resolution")).isEqualTo("Recalling its resolution");
    }

    @Test
    void signsOfDirectionInADocumentDoNoHarm() {
        for (String text : List.of(LONG + "\u2069", "\u2068" + LONG, "\u200E" + LONG + "\u200F", "\u2069\u2066The " + LONG)) {
            List<Double> heights = Screen.on(() -> {
                Label label = new Label(text);
                RightToLeft.wrap(label);
                new Scene(label);
                label.applyCss();
                return IntStream.iterate(100, width -> width < 700, width -> width + 11).mapToObj(label::prefHeight).toList();
            });
            assertThat(heights).allMatch(height -> height > 0);
        }
    }
}
