package org.priortext.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BriefTest {

    private static List<String> lines(Marked texts, int width) {
        return new BriefText().lines(new Briefing().brief("A", "B", texts.alignment(), texts.all(), texts.summary()), width);
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
    void isSilentAboutEqualTexts() {
        assertThat(lines(Marked.texts().pair("PP1", "PP1", "Noting,"), 100)).hasSize(2);
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
