package org.priortext.ui.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.priortext.ui.Screen;

class ClauseTextTest {

    @BeforeAll
    static void start() throws InterruptedException {
        Screen.start();
    }

    /** Words with ligatures (lam and alef), which have fewer glyphs than letters. */
    private static final String ARABIC = "إذ تعرب عن قلقها لأن إدماج وظائف خفية ضارة في تكنولوجيات المعلومات والاتصالات "
            + "يمكن أن يستخدم بطرق من شأنها أن تؤثر في الاستخدام الآمن والموثوق لتكنولوجيات المعلومات والاتصالات وسلاسل توريد "
            + "المنتجات والخدمات، وأن تقوض الثقة في التجارة وتضر بالأمن الوطني، وإذ ترحب باللجان الإقليمية A/RES/73/27 والاتحاد،";

    @Test
    void arabicHasAHeightAtEveryWidth() {
        List<Double> heights = Screen.on(() -> {
            ClauseText text = new ClauseText();
            text.show(List.of(new Fragment(ARABIC, null, false, false, null), new Fragment(" " + ARABIC, "inserted", false, false, null)));
            new Scene(text);
            return IntStream.iterate(60, width -> width < 1_000, width -> width + 3).mapToObj(text::prefHeight).toList();
        });
        assertThat(heights).allMatch(height -> height > 0);
    }

    @Test
    void wordsFromTheRightHaveAHeightHoweverTheyAreCut() {
        for (String text : List.of(ARABIC, "The General Assembly " + ARABIC, "\u05E9\u05DC\u05D5\u05DD 73/27 abc " + ARABIC, "1 - " + ARABIC)) {
            for (String cut : List.of("(?<=\\s)", "(?<=\\G.{7})", "(?!)")) {
                assertThat(Screen.on(() -> heights(new ClauseText(), Stream.concat(Stream.of(Fragment.aside("A\u202F", "source-1-letter", null)),
                        Stream.of(text.split(cut)).map(words -> Fragment.words(words, "source-1", false, words))).toList())))
                        .allMatch(height -> height > 0);
            }
        }
    }

    private static List<Double> heights(ClauseText clause, List<Fragment> shown) {
        clause.show(shown);
        new Scene(clause);
        clause.applyCss();
        return IntStream.iterate(1, width -> width < 1_000, width -> width + 23).mapToObj(clause::prefHeight).toList();
    }

    @Test
    void aClauseThatCannotBeLaidOutIsShownPlain() {
        TextFlow failing = new TextFlow() {
            @Override
            protected double computePrefHeight(double width) {
                if (getChildren().size() > 1) {
                    throw new ArrayIndexOutOfBoundsException(-2);
                }
                return super.computePrefHeight(width);
            }
        };
        List<Double> heights = Screen.on(() -> heights(new ClauseText(failing),
                List.of(Fragment.words("Recalling ", null, true, null), Fragment.words("its resolution", "inserted", false, null))));
        assertThat(heights).allMatch(height -> height > 0);
        assertThat(Screen.on(() -> ((Text) failing.getChildren().getFirst()).getText())).isEqualTo("Recalling its resolution");
    }
}
