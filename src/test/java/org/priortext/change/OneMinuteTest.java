package org.priortext.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OneMinuteTest {

    private static OneMinute.Draft draft(String title, int lines, String words) {
        return new OneMinute.Draft(title, IntStream.rangeClosed(1, lines)
                .mapToObj(n -> new BriefItem("PP" + n + ": " + words, List.of("PP" + n), lines - n)).toList());
    }

    private static List<String> lines(String title, OneMinute.Draft... drafts) {
        return new OneMinute().fit(List.of(drafts)).stream().filter(section -> section.title().equals(title))
                .findFirst().orElseThrow().lines();
    }

    @Test
    void tellsTheWeightiestFirst() {
        assertThat(lines("New", draft("New", 3, "noting"))).containsExactly("PP3: noting", "PP2: noting", "PP1: noting");
    }

    @Test
    void keepsWhatItTellsInReadingOrderWhereAskedTo() {
        List<String> lines = lines("New", new OneMinute.Draft("New", draft("New", 60, "one two three four five six seven eight nine").items(), true));
        assertThat(lines.getFirst()).startsWith("PP38: ");
        assertThat(lines.get(22)).startsWith("PP60: ");
        assertThat(lines.getLast()).isEqualTo("and 37 more: PP1–PP37");
    }

    @Test
    void countsAndNamesWhatThereIsNoRoomFor() {
        List<String> lines = lines("New", draft("New", 60, "one two three four five six seven eight nine"));
        assertThat(lines.getLast()).isEqualTo("and 37 more: PP1–PP37");
        assertThat(lines.getFirst()).startsWith("PP60: ");
    }

    @Test
    void neverCountsASingleLineInsteadOfTellingIt() {
        assertThat(lines("New", draft("New", 24, "one two three four five six seven eight nine"))).hasSize(24);
    }

    @Test
    void aLongSectionCrowdsOutNoOther() {
        OneMinute.Draft verbs = draft("Verbs", 6, "weaker");
        OneMinute.Draft added = draft("New", 90, "one two three four five six seven eight nine");
        assertThat(lines("Verbs", added, verbs)).hasSize(6);
        assertThat(lines("New", added, verbs)).hasSizeBetween(10, 30);
    }

    @Test
    void everySectionIsHeardHoweverLongTheBrief() {
        OneMinute.Draft[] drafts = IntStream.range(0, 12)
                .mapToObj(n -> draft("Section " + n, 9, "one two three four five six seven eight nine ten eleven twelve")).toArray(OneMinute.Draft[]::new);
        assertThat(new OneMinute().fit(List.of(drafts))).allSatisfy(section -> assertThat(section.lines()).hasSize(3));
    }

    @Test
    void namesRunsOfParagraphsInShort() {
        assertThat(ParagraphRanges.of(List.of("PP1", "PP2", "PP3", "PP5", "OP1", "OP2", "OP2(a)", "OP9")))
                .containsExactly("PP1–PP3", "PP5", "OP1", "OP2", "OP2(a)", "OP9");
    }
}
