package org.priortext.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;

/**
 * Where the notes on a text stand in it as it is now.
 *
 * @param byClause the note on each clause, by its id, as the dossier has it
 * @param unplaced those whose clause is not found any more, or is another note's
 */
public record PlacedNotes(Map<String, Note> byClause, List<Note> unplaced) {

    /** Those of a text without notes. */
    public static final PlacedNotes NONE = new PlacedNotes(Map.of(), List.of());

    /** Finds the clauses of notes again. */
    public static PlacedNotes of(List<Note> notes, Resolution text) {
        Map<ClauseMark, Paragraph> found = new ClauseFinder().find(notes.stream().map(Note::mark).toList(), text);
        Map<String, Note> byClause = new LinkedHashMap<>();
        List<Note> left = new ArrayList<>();
        for (boolean exact : List.of(true, false)) {
            for (Note note : notes) {
                Paragraph clause = found.get(note.mark());
                if (clause != null && exact == same(note, clause) && byClause.putIfAbsent(clause.id(), note) != null) {
                    left.add(note);
                }
            }
        }
        notes.stream().filter(note -> !found.containsKey(note.mark())).forEach(left::add);
        return new PlacedNotes(byClause, List.copyOf(left));
    }

    private static boolean same(Note note, Paragraph clause) {
        return note.words() == null || clause.text().equals(note.words());
    }

    /** The note on a clause, under the id the clause has now. */
    public Optional<Note> on(String id) {
        return Optional.ofNullable(byClause.get(id)).map(note -> note.at(id));
    }

    /** All that are placed, under the ids their clauses have now. */
    public List<Note> placed() {
        return byClause.entrySet().stream().map(entry -> entry.getValue().at(entry.getKey())).toList();
    }
}
