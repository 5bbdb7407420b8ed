package org.priortext.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priortext.lineage.Texts.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.priortext.model.Stage;
import org.priortext.model.Witness;

class StemmaTest {

    private static final String BIRDS = "PP1: Affirming that oases shelter exhausted migratory birds every winter,";
    private static final String WELLS = "PP2: Encouraging pastoralists to dig communal wells before the scorching season begins,";
    private static final String MAPS = "PP3: Praising nomads who map vanishing rivers by starlight and share their sketches freely,";
    private static final String SALT = "PP4: Deploring that abandoned salt mines swallow caravans, tents and unlucky geologists,";

    @Test
    void neverTakesASisterOfTheSameSessionForAnAncestor() {
        Witness one = text("one", Stage.ADOPTED, 73, "Deserts", BIRDS, WELLS);
        Witness sister = text("sister", Stage.ADOPTED, 73, "Rivers", BIRDS, MAPS);

        assertThat(stemma(one, sister).predecessors(sister)).isEmpty();
    }

    @Test
    void keepsTwoLinesApartByTheirTitles() {
        Witness one = text("one", Stage.ADOPTED, 73, "Deserts", BIRDS, WELLS);
        Witness sister = text("sister", Stage.ADOPTED, 73, "Rivers", BIRDS, MAPS, SALT);
        Witness next = text("next", Stage.ADOPTED, 74, "Deserts", BIRDS, WELLS);
        Witness nextSister = text("next sister", Stage.ADOPTED, 74, "Rivers", BIRDS, MAPS, SALT);

        Stemma stemma = stemma(one, sister, next, nextSister);

        assertThat(stemma.predecessors(next)).containsExactly(one);
        assertThat(stemma.predecessors(nextSister)).containsExactly(sister);
        assertThat(stemma.descends(nextSister, one)).isFalse();
    }

    @Test
    void givesATextThatJoinsTwoLinesBothPredecessors() {
        Witness one = text("one", Stage.ADOPTED, 73, "Deserts", BIRDS, WELLS);
        Witness sister = text("sister", Stage.ADOPTED, 73, "Rivers", MAPS, SALT);
        Witness joined = text("joined", Stage.ADOPTED, 74, "Deserts, and rivers", BIRDS, WELLS, MAPS, SALT);

        assertThat(stemma(one, sister, joined).predecessors(joined)).containsExactlyInAnyOrder(one, sister);
    }

    @Test
    void passesOverAVersionWithoutTheWords() {
        Witness one = text("one", Stage.ADOPTED, 73, "Deserts", BIRDS, WELLS);
        Witness two = text("two", Stage.ADOPTED, 74, "Deserts", SALT);
        Witness three = text("three", Stage.ADOPTED, 75, "Deserts", BIRDS, WELLS);

        assertThat(stemma(one, two, three).predecessors(three)).containsExactly(one);
    }

    @Test
    void hasNoPredecessorForTheFirst() {
        Witness one = text("one", Stage.ADOPTED, 73, "Deserts", BIRDS);

        assertThat(stemma(one).predecessors(one)).isEmpty();
    }

    private static Stemma stemma(Witness... witnesses) {
        return new Tracer().trace(List.of(witnesses)).stemma();
    }
}
