package org.priortext.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.priortext.align.Correction;

class DossierTest {
    private static Version version(String label) {
        return new Version(label, null, null, null, null, null, null);
    }

    private static Dossier of(String... labels) {
        Dossier dossier = Dossier.EMPTY;
        for (String label : labels) {
            dossier = dossier.with(version(label));
        }
        return dossier;
    }

    @Test
    void numbersALabelThatIsTaken() {
        assertThat(of("draft", "draft", "draft").versions()).extracting(Version::label)
                .containsExactly("draft", "draft (2)", "draft (3)");
    }

    @Test
    void movesAVersionToAnyPlace() {
        Dossier dossier = of("A", "B", "C");
        assertThat(dossier.moving(version("A"), 2).versions()).extracting(Version::label).containsExactly("B", "C", "A");
        assertThat(dossier.moving(version("C"), 0).versions()).extracting(Version::label).containsExactly("C", "A", "B");
        assertThat(dossier.moving(version("C"), 99)).isEqualTo(dossier);
    }

    @Test
    void pairingsAndNotesFollowANewLabel() {
        Correction correction = new Correction(List.of("OP1"), List.of("OP2"));
        Dossier dossier = new Dossier(null, of("A", "B").versions(), List.of(new Pairing("A", "B", correction)),
                List.of(new Note("A", "OP1", Note.Position.OPEN, "")));
        Dossier renamed = dossier.replacing(version("A"), version("Rev.1"));
        assertThat(renamed.pairings()).singleElement().satisfies(one -> {
            assertThat(one.from()).isEqualTo("Rev.1");
            assertThat(one.to()).isEqualTo("B");
            assertThat(one.correction()).isEqualTo(correction);
        });
        assertThat(renamed.notes().getFirst().version()).isEqualTo("Rev.1");
    }

    @Test
    void refusesTwoVersionsOfOneLabel() {
        assertThatIllegalArgumentException().isThrownBy(() ->
                new Dossier(null, List.of(version("A"), version("A")), List.of(), List.of()));
    }
}
