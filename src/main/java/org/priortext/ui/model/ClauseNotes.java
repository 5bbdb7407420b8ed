package org.priortext.ui.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.priortext.dossier.Dossier;
import org.priortext.dossier.Note;
import org.priortext.dossier.PlacedNotes;
import org.priortext.model.Paragraph;
import org.priortext.model.Witness;

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
        return placed(earlier).on(paragraph.id());
    }

    /** The notes on clauses of the two versions shown. */
    public List<Note> shown() {
        return Stream.of(true, false).flatMap(earlier -> placed(earlier).placed().stream()).toList();
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
        dossier.change(old -> without(old, row));
    }

    private void set(Note.Position position, String text) {
        Row row = compare.currentProperty().get();
        Note note = Note.on(subject(row), compared(row.right() == null).orElseThrow().label(), position, text);
        dossier.change(old -> without(old, row).noting(note));
    }

    private Dossier without(Dossier old, Row row) {
        return old.without(Stream.ofNullable(placed(row.right() == null).byClause().get(subject(row).id())).toList(), List.of());
    }

    private PlacedNotes placed(boolean earlier) {
        return compared(earlier).map(dossier::notesOn).orElse(PlacedNotes.NONE);
    }

    /** A text compared; empty where none is. The versions chosen may be others already, which are still compared. */
    private Optional<Witness> compared(boolean earlier) {
        return Optional.ofNullable(compare.comparisonProperty().get()).map(shown -> earlier ? shown.from() : shown.to());
    }

    private static Paragraph subject(Row row) {
        return row.right() != null ? row.right() : row.left();
    }
}
