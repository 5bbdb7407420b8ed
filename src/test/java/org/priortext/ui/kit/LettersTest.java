package org.priortext.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {
    private static final String CHINESE = "\u5927\u4F1A";
    private static final String ARABIC = "\u0627\u0644\u062C\u0645\u0639\u064A\u0629";

    @Test
    void namesTheScriptInThePlaceOfLettersNoFontHas() {
        Letters letters = new Letters(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
        letters.learn(CHINESE + ARABIC);
        assertThat(letters.visible("The " + CHINESE + ", 73/27")).isEqualTo("The [2 Chinese letters], 73/27");
        assertThat(letters.visible(CHINESE)).isEqualTo("[2 Chinese letters]");
        assertThat(letters.visible(ARABIC)).isEqualTo(ARABIC);
    }

    @Test
    void leavesWhatCanBeDrawnAndWhatIsNotYetKnownAsItIs() {
        Letters letters = new Letters(_ -> false);
        assertThat(letters.visible(CHINESE)).isEqualTo(CHINESE);
        letters.learn("\u0413\u0435\u043D\u0435\u0440\u0430\u043B\u044C\u043D\u0430\u044F, \u00E9lan \u2014 \u0391");
        assertThat(letters.visible("\u0413\u0435\u043D, \u00E9lan \u0391")).isEqualTo("\u0413\u0435\u043D, \u00E9lan \u0391");
    }
}
