package org.priortext.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class ChangeTypeTest {

    @Test
    void everyTypeHasANameInBothLanguagesOfTheWindow() {
        for (Locale locale : List.of(Locale.ROOT, Locale.FRENCH)) {
            ResourceBundle names = ResourceBundle.getBundle("org.priortext.ui.messages", locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            for (ChangeType type : ChangeType.values()) {
                String code = type.code().substring(type.code().indexOf('.') + 1).replace('↔', '-');
                assertThat(names.getString("change." + code)).isNotBlank();
            }
        }
    }
}
