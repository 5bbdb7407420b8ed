package org.priortext.cli;

import java.io.PrintWriter;
import org.priortext.dossier.Comparison;
import org.priortext.model.Paragraph;
import org.priortext.redline.Run;

/** A redline for reading in a terminal: {@code [-deleted-]} and {@code {+inserted+}}. */
final class CompareText {

    private final PrintWriter out;

    CompareText(PrintWriter out) {
        this.out = out;
    }

    void print(Comparison comparison) {
        out.println(comparison.from().label() + " \u2192 " + comparison.to().label());
        for (Comparison.Clause clause : comparison.clauses()) {
            clause(clause);
        }
    }

    private void clause(Comparison.Clause clause) {
        out.println();
        String from = String.join("+", clause.match().before().stream().map(Paragraph::id).toList());
        String to = String.join("+", clause.match().after().stream().map(Paragraph::id).toList());
        out.println((from.isEmpty() ? "\u2014" : from) + " \u2192 " + (to.isEmpty() ? "\u2014" : to) + "  "
                + clause.match().kind().name().toLowerCase(java.util.Locale.ROOT) + (clause.match().moved() ? ", moved" : ""));
        StringBuilder text = new StringBuilder();
        for (Run run : clause.redline().runs()) {
            switch (run) {
                case Run.Kept kept -> text.append(kept.text());
                case Run.Deleted deleted -> text.append("[-").append(deleted.text()).append("-]");
                case Run.Inserted inserted -> text.append("{+").append(inserted.text()).append("+}");
            }
        }
        out.println(text);
        clause.changes().forEach(change -> out.println("  " + change.changeClass() + ": " + change.type()
                + (change.note().isEmpty() ? "" : " (" + change.note() + ")")));
    }
}
