package org.priortext.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "OP4 | A/RES/75/240, para. 4",
        "PP12 | A/RES/75/240, twelfth preambular paragraph",
        "PP21 | A/RES/75/240, twenty-first preambular paragraph",
        "OP1(a) | A/RES/75/240, para. 1 (a)",
        "OP1(a)(ii) | A/RES/75/240, para. 1 (a) (ii)",
        "OP1.13 | A/RES/75/240, para. 1.13",
        "OP5 bis | A/RES/75/240, para. 5 bis",
        "OP1/tail | A/RES/75/240, para. 1",
        "A1(a) | A/RES/75/240, annex, para. 1 (a)",
        "B2 | A/RES/75/240, annex II, para. 2",
        "OP2~3 | A/RES/75/240, para. 2 (the third of that number)",
        "H1 | A/RES/75/240"})
    void citesAParagraphAsTheSecretariatDoes(String id, String citation) {
        assertThat(CitationForm.full("A/RES/75/240", id)).isEqualTo(citation);
    }

    @Test
    void citesAParagraphAsDelegatesDo() {
        assertThat(CitationForm.brief("A/RES/73/27", "OP5")).isEqualTo("A/RES/73/27, OP5");
    }

    @ParameterizedTest
    @CsvSource({"1, first", "8, eighth", "12, twelfth", "20, twentieth", "22, twenty-second", "40, fortieth",
        "55, fifty-fifth", "80, eightieth", "90, ninetieth", "99, ninety-ninth", "101, 101st", "111, 111th", "122, 122nd", "203, 203rd"})
    void countsInWordsUpToNinetyNine(int number, String ordinal) {
        assertThat(CitationForm.ordinal(number)).isEqualTo(ordinal);
    }

    @Test
    void givesEveryNumberAnOrdinalOfItsOwn() {
        Set<String> ordinals = new HashSet<>();
        for (int number = 1; number <= 150; number++) {
            assertThat(ordinals.add(CitationForm.ordinal(number))).isTrue();
        }
    }

    @Test
    void knowsNoZerothParagraph() {
        assertThatIllegalArgumentException().isThrownBy(() -> CitationForm.ordinal(0));
    }
}
