package org.priortext.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.priortext.align.Reason;
import org.priortext.change.Finding;

/** Whatever the engine has to say, the window can say in both its languages. */
class EngineWordsTest {
    private static final List<String> WORDS = List.of("‹1›", "‹2›", "‹3›", "‹4›");

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.priortext.ui.messages", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String code(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> named(String text) {
        return WORDS.stream().filter(text::contains).toList();
    }

    private static void names(List<String> places, Locale locale, String key) {
        assertThat(named(new MessageFormat(bundle(locale).getString(key), locale).format(WORDS.toArray()))).as(key).isEqualTo(places);
    }

    @Test
    void everyReasonForAPairingHasItsWords() {
        for (Reason.Kind kind : Reason.Kind.values()) {
            for (Locale locale : List.of(Locale.ROOT, Locale.FRENCH)) {
                names(named(new Reason(kind, WORDS).text()), locale, "reason." + code(kind));
            }
        }
    }

    @Test
    void everyFindingHasItsWordsEitherAsADeedOrAsANote() {
        for (Finding.Kind kind : Finding.Kind.values()) {
            List<String> keys = Stream.of("deed.", "note.").map(family -> family + code(kind))
                    .filter(bundle(Locale.ROOT)::containsKey).toList();
            assertThat(keys).as(kind.name()).hasSize(kind == Finding.Kind.NONE ? 0 : 1);
            for (String key : keys) {
                names(named(new Finding(kind, WORDS).text()), Locale.ROOT, key);
                names(named(new Finding(kind, WORDS).text()), Locale.FRENCH, key);
            }
        }
    }
}
