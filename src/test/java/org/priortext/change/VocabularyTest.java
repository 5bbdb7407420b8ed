package org.priortext.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    @ParameterizedTest
    @CsvSource({"actors.txt,2", "addressees.txt,1", "anaphora.txt,2", "calendar.txt,3", "cost.txt,1", "function-words.txt,2", "mandate.txt,2",
        "modals.txt,2", "qualifiers.txt,1", "sequence-modifiers.txt,1", "spellings.txt,2", "state-names.txt,2"})
    void everyEntryHasItsFieldsAndNoneIsTwice(String file, int fields) {
        List<List<String>> entries = Vocabulary.entries(file);
        assertThat(entries).isNotEmpty().doesNotHaveDuplicates();
        assertThat(entries).allSatisfy(entry -> assertThat(entry).hasSize(fields).allMatch(field -> field.equals(field.strip())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seventy-fourth,74", "eightieth,80", "74th,74", "twenty-first,21", "one hundred and first,101", "Seventy ninth,79"})
    void ordinalsAreReadInWordsAndFigures(String line) {
        String[] parts = line.split(",");
        assertThat(Calendar.number(parts[0])).isEqualTo(Integer.parseInt(parts[1]));
    }
}
