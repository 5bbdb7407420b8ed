package org.priortext.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextLanguageTest {
    private final TextLanguage reader = TextLanguage.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Recalling the reports of the Group and the assessments of those developments, Calls upon States to act in the field of security",
        "fr | Rappelant les rapports du Groupe et les \u00E9valuations des progr\u00E8s, Demande aux \u00C9tats d\u2019agir dans le domaine de la s\u00E9curit\u00E9",
        "es | Recordando los informes del Grupo y las evaluaciones de los avances, Exhorta a los Estados a que act\u00FAen en el \u00E1mbito de la seguridad y del derecho",
        "ru | \u043F\u0440\u0438\u0437\u044B\u0432\u0430\u0435\u0442 \u0433\u043E\u0441\u0443\u0434\u0430\u0440\u0441\u0442\u0432\u0430 (A/RES/75/240)",
        "ar | \u062A\u062F\u0639\u0648 \u0627\u0644\u062F\u0648\u0644 \u0627\u0644\u0623\u0639\u0636\u0627\u0621 (A/RES/75/240)",
        "zh | \u547C\u5401\u5404\u56FD\u91C7\u53D6\u884C\u52A8\uFF0C\u91CD\u7533\u5927\u4F1A\u51B3\u8BAE"})
    void everyOfficialLanguageIsTold(String code, String text) {
        assertThat(reader.of(text)).contains(Locale.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "73/27", "Decides to meet", "Welcoming the report of the Group, Rappelant les rapports du Groupe et des experts"})
    void nothingIsSaidOfWhatIsTooShortOrMixed(String text) {
        assertThat(reader.of(text)).isEmpty();
    }
}
