package org.priortext.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final ResourceBundle.Control AS_NAMED = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Object[] VALUES = {3, 2, "c", "d", "e", "f"};

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.priortext.ui.messages", locale, AS_NAMED);
    }

    @Test
    void frenchHasEveryTextThatEnglishHas() {
        ResourceBundle french = bundle(Locale.FRENCH);
        assertThat(french.getLocale()).isEqualTo(Locale.FRENCH);
        assertThat(french.keySet()).isEqualTo(bundle(Locale.ROOT).keySet());
        assertThat(french.keySet().stream().filter(key -> key.startsWith("action."))
                .filter(key -> french.getString(key).equals(bundle(Locale.ROOT).getString(key)))).containsExactly("action.note");
    }

    @Test
    void everyTextTakesTheSameValuesInBothLanguages() {
        for (String key : bundle(Locale.ROOT).keySet()) {
            assertThat(places(bundle(Locale.FRENCH).getString(key), Locale.FRENCH)).as(key)
                    .isEqualTo(places(bundle(Locale.ROOT).getString(key), Locale.ENGLISH));
        }
    }

    @Test
    void theLanguageCanBeSet() {
        Messages.speak("fr");
        assertThat(Messages.language()).isEqualTo("fr");
        assertThat(Messages.of("menu.file")).isEqualTo("Fichier");
        Messages.speak("en");
        assertThat(Messages.language()).isEqualTo("en");
        assertThat(Messages.of("menu.file")).isEqualTo("File");
        Messages.speak("");
    }

    /** Which of the values a pattern uses. */
    private static String places(String pattern, Locale locale) {
        MessageFormat format = new MessageFormat(pattern, locale);
        assertThat(format.format(VALUES)).doesNotContain("{");
        return Arrays.toString(Arrays.stream(format.getFormatsByArgumentIndex()).map(one -> one == null ? "text" : "number").toArray());
    }
}
