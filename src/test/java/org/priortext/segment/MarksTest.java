package org.priortext.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priortext.model.FootnoteMark;

/** Which plain digits of a text are footnote marks, where nothing but place and number tells it. */
class MarksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "of 12 August 1949 1 and the Protocols | of 12 August 1949 and the Protocols",
        "of 6 December 20211 and thereafter | of 6 December 2021 and thereafter",
        "the International Criminal Court,1 | the International Criminal Court,",
        "Takes note of the report for 2022/23; 1 | Takes note of the report for 2022/23;",
        "pursuant to resolution 77/37,1 including | pursuant to resolution 77/37, including",
        "the review resolutions 1 and the debates | the review resolutions and the debates",
        "of 27 May 2016 1 and 6/7 of 1 March 2024 | of 27 May 2016 and 6/7 of 1 March 2024",
        "the report entitled “Our Agenda”, 1 to improve | the report entitled “Our Agenda”, to improve"})
    void takesAMarkFromBehindWhatItBelongsTo(String printed, String text) {
        assertThat(left(Set.of("1"), printed)).containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource({
        "concerned that 1 out of 7 members was detained", "in 2022; 1614 persons", "'in 2022, 1,614 persons were affected'",
        "an estimated annual 1 trillion dollars", "set out in paragraphs 1 (a) to (f) of its resolution", "contained in document A/C.1/Rev.1,",
        "rules 1 and 2 of the procedure", "'in articles 1, 2 and 3 of the Covenant'", "from 1 to 12 December"})
    void leavesNumbersThatCount(String printed) {
        assertThat(left(Set.of("1"), printed)).containsExactly(printed);
    }

    @Test
    void goesOnBehindALabelWhoseMarkIsLost() {
        assertThat(left(labels(4), "the Statute 1 and the first 2 and second reports, the Group, 3", "the Court 4 and others"))
                .containsExactly("the Statute and the first 2 and second reports, the Group,", "the Court and others");
    }

    @Test
    void takesTheNumberThatFitsTheRowWhereAnotherMayCountThings() {
        assertThat(left(labels(3), "the Statute 1 and the Court 2 where, 3 deputies sat", "the Rules, 3"))
                .containsExactly("the Statute and the Court where, 3 deputies sat", "the Rules,");
    }

    @Test
    void takesALabelThatComesAgain() {
        assertThat(left(labels(2), "the reports of 2013 1 and 2015 2 adopted by consensus", "in its 2015 report, 2 identified"))
                .containsExactly("the reports of 2013 and 2015 adopted by consensus", "in its 2015 report, identified");
    }

    @Test
    void takesSeveralLabelsAtOnePlace() {
        StyledText text = text("recorded in a single conflict, 1,2");

        List<List<FootnoteMark>> marks = new Marks(labels(2), false).take(List.of(text));

        assertThat(marks.getFirst()).extracting(FootnoteMark::label).containsExactly("1", "2");
        assertThat(text).hasToString("recorded in a single conflict,");
    }

    @Test
    void takesNoDigitThatTheSourceWouldHaveRaised() {
        StyledText text = text("of 12 August 1949 1 and the Protocols");

        assertThat(new Marks(labels(1), true).take(List.of(text)).getFirst()).isEmpty();
    }

    private static List<String> left(Set<String> labels, String... printed) {
        List<StyledText> texts = List.of(printed).stream().map(MarksTest::text).toList();
        new Marks(labels, false).take(texts);
        return texts.stream().map(StyledText::toString).toList();
    }

    private static StyledText text(String plain) {
        StyledText text = new StyledText();
        text.append(plain);
        return text;
    }

    private static Set<String> labels(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(Integer::toString).collect(Collectors.toSet());
    }
}
