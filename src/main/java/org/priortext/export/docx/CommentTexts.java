package org.priortext.export.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.priortext.align.Match;
import org.priortext.dossier.Comparison;
import org.priortext.dossier.Note;
import org.priortext.export.ExportOptions;
import org.priortext.export.Remarks;
import org.priortext.export.weave.Line;
import org.priortext.model.Paragraph;

/** What the comment on each paragraph says: the meaning of its changes, and what the user wrote on it, as far as asked for. */
public final class CommentTexts {

    private final Map<String, List<String>> old = new HashMap<>();
    private final Map<String, List<String>> young = new HashMap<>();

    public CommentTexts(Comparison comparison, ExportOptions options) {
        if (options.comments()) {
            comparison.clauses().forEach(this::add);
        }
        for (Note note : options.notes()) {
            if (note.version().equals(comparison.to().label())) {
                add(young, note.paragraph(), Remarks.of(note));
            } else if (note.version().equals(comparison.from().label())) {
                add(old, note.paragraph(), Remarks.of(note));
            }
        }
    }

    private void add(Comparison.Clause clause) {
        if (!worth(clause)) {
            return;
        }
        boolean gone = clause.match().after().isEmpty();
        Paragraph first = (gone ? clause.match().before() : clause.match().after()).getFirst();
        add(gone ? old : young, first.id(), Remarks.of(clause));
    }

    /** Whether there is more to say of a clause than the marks show: that it is added, deleted, edited or renumbered they do. */
    private static boolean worth(Comparison.Clause clause) {
        Match match = clause.match();
        return match.moved() || match.kind() == Match.Kind.SPLIT || match.kind() == Match.Kind.MERGED
                || !Remarks.told(clause).isEmpty();
    }

    private static void add(Map<String, List<String>> texts, String id, List<String> lines) {
        texts.computeIfAbsent(id, _ -> new ArrayList<>()).addAll(lines);
    }

    /** The lines of the comment on the paragraphs that end with this line; none if it has no comment. */
    public List<String> of(Line line) {
        List<String> lines = new ArrayList<>();
        if (line.young() != null) {
            lines.addAll(young.getOrDefault(line.young().id(), List.of()));
        }
        if (line.old() != null) {
            lines.addAll(old.getOrDefault(line.old().id(), List.of()));
        }
        return lines;
    }
}
