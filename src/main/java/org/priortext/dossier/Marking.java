package org.priortext.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.priortext.model.Paragraph;
import org.priortext.model.Witness;

/** Brings the numbers and words that notes and pairings keep of their clauses up to date, where the texts leave no doubt. */
final class Marking {
    private final Map<String, Witness> texts;

    /** @param texts those that are known, labelled as in the dossier */
    Marking(List<Witness> texts) {
        this.texts = texts.stream().collect(Collectors.toMap(Witness::label, Function.identity()));
    }

    Dossier of(Dossier dossier) {
        Map<String, PlacedNotes> placed = texts.values().stream().collect(Collectors.toMap(Witness::label, dossier::notes));
        return new Dossier(dossier.title(), dossier.versions(), dossier.pairings().stream().map(this::marked).toList(),
                dossier.notes().stream().map(note -> marked(note, placed.get(note.version()))).toList());
    }

    private Note marked(Note note, PlacedNotes placed) {
        return Optional.ofNullable(placed).flatMap(all -> all.byClause().entrySet().stream().filter(one -> one.getValue() == note).findFirst())
                .flatMap(one -> texts.get(note.version()).resolution().paragraph(one.getKey()))
                .map(clause -> marked(note, clause)).orElse(note);
    }

    private static Note marked(Note note, Paragraph clause) {
        return note.words() == null || note.words().equals(clause.text())
                ? Note.on(clause, note.version(), note.position(), note.text()) : note;
    }

    private Pairing marked(Pairing pairing) {
        Witness from = texts.get(pairing.from());
        Witness to = texts.get(pairing.to());
        if (from == null || to == null) {
            return pairing;
        }
        return pairing.between(from, to).map(now -> Pairing.of(from, to, now))
                .filter(now -> pairing.wordless() || now.beforeWords().equals(pairing.beforeWords()) && now.afterWords().equals(pairing.afterWords()))
                .orElse(pairing);
    }
}
