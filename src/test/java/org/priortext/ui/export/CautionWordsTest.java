package org.priortext.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.priortext.export.Caution;
import org.priortext.export.docx.base.Unmarked;
import org.priortext.export.weave.FrontMatter;
import org.priortext.export.weave.Layout;
import org.priortext.ui.kit.Messages;

class CautionWordsTest {
    private static final List<Unmarked> UNMARKED = List.of(new Unmarked(Layout.MASTHEAD_SYMBOL, "", false),
            new Unmarked(Layout.UNPLACED_NOTE, "3", false), new Unmarked(Layout.MASTHEAD_DATE, "", true));

    @AfterEach
    void speakAsTheMachineDoes() {
        Messages.speak("");
    }

    @Test
    void inEnglishTheWindowSaysWhatTheCommandLineSays() {
        Messages.speak("en");
        for (Caution.Kind kind : Caution.Kind.values()) {
            Caution caution = new Caution(kind, kind == Caution.Kind.BY_HAND ? UNMARKED : List.of());
            assertThat(CautionWords.of(caution)).isEqualTo(caution.text().replace('\'', '\u2019'));
        }
        for (Layout line : FrontMatter.LINES) {
            Unmarked unmarked = new Unmarked(line, "", false);
            assertThat(CautionWords.of(unmarked)).isEqualTo(unmarked.text());
        }
    }

    @Test
    void inFrenchItNamesTheSameThings() {
        Messages.speak("fr");
        assertThat(CautionWords.of(new Caution(Caution.Kind.BY_HAND, UNMARKED)))
                .endsWith(": la cote, la note 3, la date en haut des pages, que remplit un champ.");
        assertThat(CautionWords.of(Caution.NONE)).isEmpty();
        assertThat(CautionWords.of(new Caution(Caution.Kind.SET_ANEW, List.of()))).startsWith("La comparaison");
        assertThat(FrontMatter.LINES).extracting(line -> CautionWords.of(new Unmarked(line, "", false))).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }
}
