package org.priortext.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.priortext.align.Match;
import org.priortext.change.Change;
import org.priortext.dossier.Comparison;
import org.priortext.export.Remarks;
import org.priortext.model.Footnote;
import org.priortext.model.Paragraph;
import org.priortext.model.Witness;

/** The list of changes: a row for each, a row for a clause without any, and last the footnotes of both texts. */
final class ChangeTable {

    private ChangeTable() {}

    static Table of(Comparison comparison) {
        List<List<Object>> rows = new ArrayList<>();
        int number = 1;
        for (Comparison.Clause clause : comparison.clauses()) {
            List<Object> place = place(number++, clause.match());
            if (clause.changes().isEmpty()) {
                rows.add(row(place, List.of("", "", "", "", ""), clause.match()));
            }
            for (Change change : clause.changes()) {
                rows.add(row(place, List.of(change.changeClass(), change.type(), change.deleted(), change.inserted(),
                        change.note()), clause.match()));
            }
        }
        addNotes(rows, comparison.from(), true);
        addNotes(rows, comparison.to(), false);
        return new Table("Changes", List.of("clause", "from", "to", "what", "class", "type", "deleted", "inserted",
                "note", "similarity", "confidence", "text before", "text after"), rows);
    }

    private static void addNotes(List<List<Object>> rows, Witness witness, boolean earlier) {
        for (Footnote note : witness.resolution().footnotes()) {
            String name = "footnote " + note.label();
            rows.add(List.of("", earlier ? name : "", earlier ? "" : name, "footnote", "", "", "", "", "", "", "",
                    earlier ? note.text() : "", earlier ? "" : note.text()));
        }
    }

    private static List<Object> place(int number, Match match) {
        return List.of(number, ids(match.before()), ids(match.after()), Remarks.what(match));
    }

    private static List<Object> row(List<Object> place, List<Object> change, Match match) {
        List<Object> row = new ArrayList<>(place);
        row.addAll(change);
        row.add(Math.round(match.similarity() * 100) / 100.0);
        row.add(match.confidence().code());
        row.add(text(match.before()));
        row.add(text(match.after()));
        return row;
    }

    private static String ids(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::id).collect(Collectors.joining(" "));
    }

    private static String text(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }
}
