package org.priortext.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {

    @ParameterizedTest
    @CsvSource({
        "1. Decides, NUMBER, 1., 1.",
        "5 bis. Notes, NUMBER, 5 bis., 5 bis.",
        "OP3 bis: Notes, NUMBER, 3 bis., OP3 bis:",
        "1.13. States, DECIMAL, 1.13., 1.13.",
        "(a) To act, BRACKETED, (a), (a)",
        "(iv) To act, BRACKETED, (iv), (iv)",
        "a. To act, LETTER, a., a.",
        "- 2. Also decides, NUMBER, 2., 2.",
        "6 Also reaffirms the matter, NUMBER, 6., 6"})
    void readsThePrintedNumber(String text, Label.Kind kind, String printed, String source) {
        Label label = Label.of(text).orElseThrow();
        assertThat(label.kind()).isEqualTo(kind);
        assertThat(label.printed()).isEqualTo(printed);
        assertThat(label.source()).isEqualTo(source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23 December 2015 and", "2013 and 2015", "Decides", "(ICTs) for the", "1988, 53/70", "A. Draft resolution", "6 Members of the Group"})
    void takesNothingElseForANumber(String text) {
        assertThat(Label.of(text)).isEmpty();
    }
}
