package org.priortext.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priortext.align.Correction;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;
import org.priortext.model.Witness;

/** A text is issued again with other numbers: notes and pairings follow their clauses' words or say that they cannot. */
class ReissuedTextTest {
    private static final String RECALLING = "Recalling its resolutions on the role of science and technology in the context of disarmament,";
    private static final String CONCERN = "Expressing concern that these technologies and means can potentially be used for purposes inconsistent with peace,";
    private static final String TERRORISM = "Considering that it is necessary to prevent the use of information resources for criminal or terrorist purposes,";
    private static final String NEW = "Noting the capacities of several States for the peaceful exploration of outer space,";

    private static Witness text(String label, String... words) {
        List<Paragraph> all = new ArrayList<>();
        for (String one : words) {
            all.add(Paragraph.of("PP" + (all.size() + 1), ParagraphKind.PREAMBULAR, null, one));
        }
        return new Witness(label, Resolution.of(all));
    }

    private static Note on(Witness text, String id, String said) {
        return Note.on(text.resolution().paragraph(id).orElseThrow(), text.label(), Note.Position.RED_LINE, said);
    }

    private final Witness before = text("L.1", RECALLING, CONCERN, TERRORISM);
    private final Dossier dossier = Dossier.EMPTY.noting(on(before, "PP2", "red")).noting(on(before, "PP3", "fine"));

    @Test
    void aNoteFollowsItsClauseToAnotherNumber() {
        PlacedNotes now = dossier.notes(text("L.1", RECALLING, NEW, CONCERN.replace("these", "These"), TERRORISM));
        assertThat(now.unplaced()).isEmpty();
        assertThat(now.on("PP2")).isEmpty();
        assertThat(now.on("PP3")).get().extracting(Note::text, Note::paragraph).containsExactly("red", "PP3");
        assertThat(now.placed()).extracting(Note::paragraph).containsExactlyInAnyOrder("PP3", "PP4");
    }

    @Test
    void aNoteFollowsItsClauseThroughAnEditAndPrefersTheSameWords() {
        PlacedNotes now = dossier.notes(text("L.1", RECALLING, NEW, TERRORISM, CONCERN.replace("potentially ", "")));
        assertThat(now.on("PP4")).get().extracting(Note::text).isEqualTo("red");
        assertThat(now.on("PP3")).get().extracting(Note::text).isEqualTo("fine");
    }

    @Test
    void aNoteWhoseClauseIsGoneIsOnNoOtherAndStaysInTheDossier() {
        Witness now = text("L.1", RECALLING, NEW, TERRORISM);
        assertThat(dossier.notes(now).on("PP2")).isEmpty();
        assertThat(dossier.notes(now).unplaced()).extracting(Note::text).containsExactly("red");
        assertThat(dossier.marking(List.of(now)).notes()).isEqualTo(dossier.notes());
        assertThat(dossier.marking(List.of(now)).notes(before).on("PP2")).get().extracting(Note::text).isEqualTo("red");
    }

    @Test
    void ofTwoNotesOnOneClauseTheOneWithItsVeryWordsStaysAndTheOtherIsTold() {
        Dossier both = dossier.noting(new Note("L.1", "PP7", Note.Position.OPEN, "of another issue", CONCERN.replace("potentially ", "")));
        assertThat(both.notes(before).on("PP2")).get().extracting(Note::text).isEqualTo("red");
        assertThat(both.notes(before).unplaced()).extracting(Note::text).containsExactly("of another issue");
    }

    @Test
    void anOldNoteWithoutWordsKeepsItsNumberAndGetsTheWordsWhenSaved() {
        Dossier old = Dossier.EMPTY.noting(new Note("L.1", "PP2", Note.Position.RED_LINE, "red")).noting(new Note("L.1", "PP9", Note.Position.OPEN, "gone"));
        assertThat(old.notes(before).on("PP2")).isPresent();
        assertThat(old.notes(before).unplaced()).extracting(Note::text).containsExactly("gone");
        assertThat(old.marking(List.of(before)).notes()).extracting(Note::words).containsExactly(CONCERN, null);
    }

    @Test
    void aPairingFollowsItsClausesAndJoinsNoOthers() {
        Witness later = text("L.2", TERRORISM, CONCERN);
        Dossier paired = Dossier.EMPTY.pairing(before, later, new Correction(List.of("PP2"), List.of("PP1")));
        assertThat(paired.corrections(before, later)).containsExactly(new Correction(List.of("PP2"), List.of("PP1")));
        Witness inserted = text("L.2", NEW, TERRORISM, CONCERN);
        assertThat(paired.corrections(before, inserted)).containsExactly(new Correction(List.of("PP2"), List.of("PP2")));
        assertThat(paired.corrections(inserted, before)).containsExactly(new Correction(List.of("PP2"), List.of("PP2")));
        assertThat(paired.unpairing(before, inserted, new Correction(List.of(), List.of("PP2"))).pairings()).isEmpty();
        Witness gone = text("L.2", NEW, CONCERN);
        assertThat(paired.corrections(before, gone)).isEmpty();
        assertThat(paired.unplaced(before, gone)).isEqualTo(paired.pairings());
        assertThat(paired.marking(List.of(before, gone))).isEqualTo(paired);
        assertThat(paired.marking(List.of(before, inserted)).pairings()).extracting(one -> one.correction().after()).containsExactly(List.of("PP2"));
    }
}
