package org.priortext.ui.model;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.priortext.dossier.Comparison;
import org.priortext.dossier.Dossier;
import org.priortext.dossier.Note;
import org.priortext.model.Paragraph;

/** What the user wrote on clauses and where the delegation stands on them. Kept in the dossier. */
public final class ClauseNotes {
    private final DossierModel dossier;
    private final CompareModel compare;
    private final ObservableValue<List<Note>> all;

    public ClauseNotes(DossierModel dossier, CompareModel compare) {
        this.dossier = dossier;
        this.compare = compare;
        all = dossier.dossierProperty().map(Dossier::notes);
    }

    /** All notes of the dossier. */
    public ObservableValue<List<Note>> allProperty() {
        return all;
    }

    /** The note on a clause of one of the two versions shown. */
    public Optional<Note> on(Paragraph paragraph, boolean earlier) {
        return dossier.dossier().note(label(earlier), paragraph.id());
    }

    /** The notes on clauses of the two versions shown. */
    public List<Note> shown() {
        return dossier.dossier().notes().stream()
                .filter(note -> note.version().equals(label(true)) || note.version().equals(label(false))).toList();
    }

    /** The note on the current clause, of the later text where it has one. */
    public Optional<Note> current() {
        Row row = compare.currentProperty().get();
        return row == null ? Optional.empty() : on(subject(row), row.right() == null);
    }

    /** Sets the position on the current clause and keeps its note. */
    public void position(Note.Position position) {
        set(position, current().map(Note::text).orElse(""));
    }

    /** Writes on the current clause and keeps its position, which is open at first. */
    public void write(String text) {
        set(current().map(Note::position).orElse(Note.Position.OPEN), text);
    }

    /** Takes note and position off the current clause. */
    public void remove() {
        Row row = compare.currentProperty().get();
        dossier.change(old -> old.withoutNote(label(row.right() == null), subject(row).id()));
    }

    private void set(Note.Position position, String text) {
        Row row = compare.currentProperty().get();
        Note note = new Note(label(row.right() == null), subject(row).id(), position, text);
        dossier.change(old -> old.noting(note));
    }

    /** The label of a text compared; null where none is. The versions chosen may be others already, which are still compared. */
    private String label(boolean earlier) {
        Comparison shown = compare.comparisonProperty().get();
        return shown == null ? null : (earlier ? shown.from() : shown.to()).label();
    }

    private static Paragraph subject(Row row) {
        return row.right() != null ? row.right() : row.left();
    }
}
