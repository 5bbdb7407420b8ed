package org.priortext.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priortext.lineage.Texts.steps;
import static org.priortext.lineage.Texts.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.priortext.align.Aligner;
import org.priortext.align.Correction;
import org.priortext.model.Paragraph;
import org.priortext.model.Stage;
import org.priortext.model.Witness;

class DescentTest {

    private static final String BIRDS = "Affirming that oases shelter exhausted migratory birds every winter,";
    private static final String WELLS = "Encouraging pastoralists to dig communal wells before the scorching season begins,";
    private static final String MAPS = "Praising nomads who map vanishing rivers by starlight and share their sketches freely,";

    @Test
    void followsAClauseThroughTheVersionsOfItsLine() {
        Lineage lineage = new Tracer().trace(List.of(
                deserts("one", 70, BIRDS, WELLS, MAPS),
                deserts("two", 71, BIRDS, WELLS.replace("Encouraging", "Urging"), MAPS),
                deserts("three", 72, BIRDS, MAPS)));

        assertThat(steps(lineage, "one", "PP1")).isEqualTo("two verbatim PP1, three verbatim PP1");
        assertThat(steps(lineage, "one", "PP2")).isEqualTo("two edited PP2, three dropped");
    }

    @Test
    void leavesVersionsOffTheLineOutUnlessTheyCarryTheWords() {
        Witness rival = text("rival", Stage.ADOPTED, 70, "Rivers", "PP1: " + MAPS, "PP2: " + WELLS,
                "PP3: Deploring that abandoned salt mines swallow caravans, tents and unlucky geologists,");
        Lineage lineage = new Tracer().trace(List.of(deserts("one", 70, BIRDS, MAPS), rival, deserts("two", 71, BIRDS, MAPS)));

        assertThat(steps(lineage, "one", "PP1")).isEqualTo("two verbatim PP1");
        assertThat(steps(lineage, "one", "PP2")).isEqualTo("rival verbatim PP1, two verbatim PP2");
        assertThat(steps(lineage, "rival", "PP1")).isEqualTo("two verbatim PP2");
    }

    @Test
    void countsTheWordsAliveInEachLaterVersion() {
        Lineage lineage = new Tracer().trace(List.of(deserts("one", 70, BIRDS, WELLS), deserts("two", 71, BIRDS),
                deserts("three", 72, BIRDS, WELLS)));

        assertThat(lineage.survivalFigures()).extracting(
                        figure -> figure.witness().label() + ">" + figure.in().label() + " " + figure.alive() + "/" + figure.words())
                .containsExactly("one>two 9/20", "one>three 20/20", "two>three 9/9");
    }

    @Test
    void whereATextStandsWordForWordInTheNextItsClausesHaveTheSameFateThere() {
        String[] drafted = {MAPS, BIRDS.replace("winter,", "winter, and encouraging pastoralists to dig communal wells before the scorching season begins,")};
        Lineage lineage = new Tracer().trace(List.of(deserts("one", 70, BIRDS, WELLS, MAPS),
                deserts("draft", 71, drafted), deserts("adopted", 71, drafted)));

        assertThat(lineage.survival()).filteredOn(descent -> descent.witness().label().equals("one")).hasSize(3)
                .allSatisfy(descent -> {
                    assertThat(descent.steps()).hasSize(2);
                    assertThat(descent.steps().getLast().fate()).isEqualTo(descent.steps().getFirst().fate());
                    assertThat(descent.steps().getLast().to()).extracting(Paragraph::id)
                            .isEqualTo(descent.steps().getFirst().to().stream().map(Paragraph::id).toList());
                });
        assertThat(steps(lineage, "one", "PP2")).isEqualTo("draft merged PP2, adopted merged PP2");
        assertThat(lineage.survivalFigures()).filteredOn(figure -> figure.witness().label().equals("one"))
                .extracting(Survival::alive).containsExactly(33, 33);
    }

    @Test
    void followsAPairingSetByHand() {
        Correction byHand = new Correction(List.of("PP2"), List.of("PP2"));
        Tracer tracer = new Tracer((before, after) -> new Aligner().align(before.resolution(), after.resolution(),
                after.label().equals("two") ? List.of(byHand) : List.of()));

        Lineage lineage = tracer.trace(List.of(deserts("one", 70, BIRDS, WELLS), deserts("two", 71, BIRDS, MAPS)));

        assertThat(steps(lineage, "one", "PP2")).isEqualTo("two partial PP2");
    }

    private static Witness deserts(String label, int session, String... preamble) {
        String[] lines = new String[preamble.length];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "PP" + (i + 1) + ": " + preamble[i];
        }
        return text(label, Stage.ADOPTED, session, "Deserts", lines);
    }
}
