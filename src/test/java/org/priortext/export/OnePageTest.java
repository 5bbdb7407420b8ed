package org.priortext.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priortext.change.Brief;

class OnePageTest {

    @Test
    void leavesAShortBriefAsItIs() {
        Brief brief = new Brief("A → B", List.of("1 edited"), List.of(section("Verbs", 5), section("New", 10)));
        assertThat(OnePage.of(brief)).isEqualTo(brief);
    }

    @Test
    void shortensTheLongestListsAndSaysHowManyLinesAreMissing() {
        Brief brief = OnePage.of(new Brief("A → B", List.of("1 edited"), List.of(section("Cost", 3), section("New", 80))));
        assertThat(brief.sections().getFirst().lines()).hasSize(3);
        List<String> shortened = brief.sections().getLast().lines();
        assertThat(shortened).hasSizeBetween(35, 45);
        assertThat(shortened.getLast()).isEqualTo("and " + (80 - shortened.size() + 1) + " more");
    }

    private static Brief.Section section(String title, int lines) {
        return new Brief.Section(title, Collections.nCopies(lines, "OP1: decides to convene"));
    }
}
