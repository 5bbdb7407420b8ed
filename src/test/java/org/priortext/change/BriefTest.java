package org.priortext.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BriefTest {

    private static List<String> lines(Marked texts, int width) {
        return new BriefText().lines(new Briefing().brief("A", "B", texts.alignment(), texts.all(), texts.summary(), new StillStanding(1411, 556)), width);
    }

    @Test
    void startsWithCostAndVerbsAndEndsWithTheEditorial() {
        assertThat(lines(Marked.texts()
                .pair("PP1", "PP1", "Noting the use of [-ICTs-]{+information and communications technologies+},")
                .pair("PP2", "PP2", "[-Welcoming-]{+Recalling+} the report,")
                .dropped("OP1", "Requests meetings within existing resources;")
                .dropped("OP1(a)", "In Geneva;"), 100)).containsExactly(
                "A → B",
                "Paragraphs: 0 unchanged, 2 edited, 0 split, 0 merged, 0 added, 2 deleted; 0 moved, 0 renumbered.",
                "Of substance: 3 places. Only editorial patterns found: 1 place.",
                "Still alive of the earlier text: 39 % of its words (556 of 1411).",
                "",
                "Cost and mandates",
                "  OP1 (dropped): “within existing resources” in a dropped paragraph",
                "",
                "Verbs",
                "  PP2: weaker, Welcoming → Recalling",
                "",
                "Dropped paragraphs",
                "  OP1 and 1 below it: Requests meetings within existing resources;",
                "",
                "Only editorial patterns found",
                "  abbreviation expansion: PP1");
    }

    @Test
    void saysOnlyEditorialPatternsFoundAndNoMore() {
        assertThat(lines(Marked.texts().pair("PP1", "PP1", "apply to [-the -]State conduct,"), 100))
                .contains("Only editorial patterns found, in 1 place.");
    }

    @Test
    void saysOfEqualTextsThatTheyDoNotDiffer() {
        assertThat(lines(Marked.texts().pair("PP1", "PP1", "Noting the same words,"), 100)).containsExactly("A → B",
                "Paragraphs: 1 unchanged, 0 edited, 0 split, 0 merged, 0 added, 0 deleted; 0 moved, 0 renumbered.",
                "No difference.", "Still alive of the earlier text: 39 % of its words (556 of 1411).");
        assertThat(lines(Marked.texts().pair("PP1", "PP1", "Noting the same words,").footnotes(List.of("A/1."), List.of("A/2.")), 100))
                .contains("No difference in any paragraph; the title or a footnote differs.");
    }

    @Test
    void saysOfADraftWhoseWordsAreAgreedThatItIsAdoptedAsTabled() {
        assertThat(lines(Marked.texts().pair("PP1", "PP1", "Noting the same words,").symbolAfter("A/RES/75/1"), 100))
                .contains("No difference. Adopted as tabled.");
        assertThat(lines(Marked.texts().pair("PP1", "PP1", "Noting the same words,").symbolBefore("A/RES/73/1")
                .symbolAfter("A/RES/75/1"), 100)).contains("No difference.");
    }

    @Test
    void givesBothNumbersOfAParagraphWithEditorialPatternsAlone() {
        assertThat(lines(Marked.texts().pair("PP1", "PP2", "apply to [-the -]State conduct,"), 100))
                .anyMatch(line -> line.endsWith(": PP1 → PP2"));
    }

    @Test
    void tellsTheMandatesThatComeAndGoWithAParagraph() {
        assertThat(lines(Marked.texts()
                .added("OP1", "Invites States to write, and requests the Secretary-General to submit a report to it at its eightieth session;")
                .added("OP2", "Decides to convene a working group for two weeks;")
                .added("OP3", "Encourages States to report to it at its eightieth session;")
                .dropped("OP4", "Requests the Chair to brief it regularly;"), 120)).containsSubsequence(
                "Cost and mandates",
                "  OP1 (new): report asked of the Secretary-General, eightieth session",
                "  OP2 (new): decides to convene a working group for two weeks;")
                .noneMatch(line -> line.startsWith("  OP3 (new)"));
    }

    @Test
    void callsNothingWholeThatHasLostAWord() {
        assertThat(new StillStanding(2168, 2167).sentence()).contains(" 99 % ");
        assertThat(new StillStanding(2168, 2168).sentence()).contains(" 100 % ");
        assertThat(new StillStanding(0, 0).sentence()).isEmpty();
    }

    @Test
    void namesTheSponsorsWhereOneTextAloneHasThem() {
        assertThat(lines(Marked.texts().pair("PP1", "PP1", "Noting,").sponsors(List.of(), List.of("Albania", "Cuba")), 100))
                .contains("Sponsors", "  2 of the later text, the other names none: Albania, Cuba");
    }

    @Test
    void countsWhatItDoesNotTell() {
        assertThat(lines(Marked.texts().pair("PP1", "PP1", "the one [-aaaa-]{+bbbb+} and a long word [-cccc-]{+dddd+} and "
                + "a long word [-eeee-]{+ffff+} and a long word [-gggg-]{+hhhh+} end,"), 200)).anyMatch(line -> line.endsWith("; and 1 more"));
    }

    @Test
    void wrapsBetweenWords() {
        assertThat(lines(Marked.texts().added("PP1", "Welcoming the efforts of the Chair to forge consensus among all States on the goal,"), 40))
                .allMatch(line -> line.length() <= 40);
        assertThatThrownBy(() -> lines(Marked.texts(), 10)).isInstanceOf(IllegalArgumentException.class);
    }
}
