package org.priortext.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerbLaddersTest {

    private final VerbLadders ladders = VerbLadders.known();

    @Test
    void explainsWithTheRungsAndTheSource() {
        VerbShift shift = ladders.compare("Welcoming also", "Recalling");
        assertThat(shift.direction()).isEqualTo(VerbShift.Direction.WEAKER);
        assertThat(shift.explanation())
                .contains("“Recalling” stands below “Welcoming”")
                .contains("Recalling, Bearing in mind")
                .contains(" < ")
                .contains("decision 55/488")
                .contains("not a legal measure");
    }

    @Test
    void isTheReverseWhenReadBackwards() {
        for (String first : ladders.forms()) {
            for (String second : ladders.forms()) {
                VerbShift.Direction there = ladders.compare(first, second).direction();
                VerbShift.Direction back = ladders.compare(second, first).direction();
                assertThat(back).as("%s, %s", first, second).isEqualTo(switch (there) {
                    case STRONGER -> VerbShift.Direction.WEAKER;
                    case WEAKER -> VerbShift.Direction.STRONGER;
                    default -> there;
                });
            }
        }
    }

    @Test
    void theTwoFormsOfOneVerbAreTheSame() {
        assertThat(ladders.compare("Recognizing", "Recognizes").direction()).isEqualTo(VerbShift.Direction.SAME);
    }

    @Test
    void takesNoteAndNotesAreEquallyNeutral() {
        assertThat(ladders.compare("Notes", "Takes note").direction()).isEqualTo(VerbShift.Direction.UNRANKED);
    }

    @Test
    void saysSoWhenNoLadderHasBoth() {
        assertThat(ladders.compare("Decides", "Commemorates").explanation()).startsWith("No ladder");
    }
}
