package org.priortext.ui.model;

import java.util.List;
import org.priortext.dossier.Dossier;
import org.priortext.dossier.Note;
import org.priortext.dossier.Pairing;

/**
 * What the user set on clauses of a version that are not found in its text any more. It stays in the dossier until it is
 * taken off.
 *
 * @param notes on its clauses
 * @param pairings of its clauses with those of an earlier version
 */
public record Unplaced(List<Note> notes, List<Pairing> pairings) {
    /** What is not placed in a text as it is now; nothing while the text is not read. */
    public static Unplaced in(Reading reading, DossierModel dossier) {
        return reading.hasText() ? new Unplaced(dossier.notesOn(reading.witness()).unplaced(), pairings(reading, dossier)) : new Unplaced(List.of(), List.of());
    }

    private static List<Pairing> pairings(Reading later, DossierModel dossier) {
        return dossier.readings().stream().filter(earlier -> earlier != later && earlier.hasText())
                .flatMap(earlier -> dossier.dossier().unplaced(earlier.witness(), later.witness()).stream())
                .filter(pairing -> pairing.to().equals(later.version().label())).toList();
    }

    public boolean isEmpty() {
        return notes.isEmpty() && pairings.isEmpty();
    }

    /** The dossier without these. */
    public Dossier takenOff(Dossier dossier) {
        return dossier.without(notes, pairings);
    }
}
