package org.priortext.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
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
                "הָאֲסֵפָה הַכְּלָלִית, recalls שלום 73/27")) {
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
    void wordsAreSetApartOnce() {
        String once = RightToLeft.wordByWord(LONG);
        assertThat(RightToLeft.wordByWord(once)).isEqualTo(once);
        assertThat(once.replaceAll("[\\u2066-\\u2069]", "")).isEqualTo(LONG);
        assertThat(RightToLeft.wordByWord("Recalling its resolution")).isEqualTo("Recalling its resolution");
    }
}
