package org.priortext.ui.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
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
}
