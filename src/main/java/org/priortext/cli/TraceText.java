package org.priortext.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.priortext.lineage.Descent;
import org.priortext.lineage.Lineage;
import org.priortext.lineage.Provenance;
import org.priortext.lineage.Share;
import org.priortext.model.Paragraph;

/** A lineage for reading in a terminal. */
final class TraceText {

    private final PrintWriter out;

    TraceText(Terminal terminal) {
        this.out = terminal.out();
    }

    void print(Lineage lineage) {
        out.println("Where the words of " + lineage.target().label() + " come from (earliest among the texts given)");
        for (Share share : lineage.shares()) {
            out.println(String.format(Locale.ROOT, "  %5.1f %%  %s (%d words)", share.share() * 100, share.witness().label(), share.words()));
        }
        for (Lineage.Traced traced : lineage.paragraphs()) {
            out.println();
            out.println(traced.paragraph().id());
            traced.provenances().forEach(this::provenance);
        }
        out.println();
        out.println("What became of every earlier clause");
        lineage.survival().forEach(this::descent);
    }

    private void provenance(Provenance provenance) {
        String source = provenance.first() == null ? "" : " " + provenance.first().witness().label() + ", " + provenance.first().slice().paragraph().id();
        out.println("  [" + provenance.route().code() + source + (provenance.exact() ? "" : ", nearly") + "] " + provenance.slice().text().strip());
    }

    private void descent(Descent descent) {
        StringBuilder line = new StringBuilder("  " + descent.witness().label() + ", " + descent.ancestor().id() + ":");
        for (Descent.Step step : descent.steps()) {
            line.append("  ").append(step.witness().label()).append(' ').append(step.fate().code());
            if (!step.to().isEmpty()) {
                line.append(" (").append(String.join(", ", step.to().stream().map(Paragraph::id).toList())).append(')');
            }
        }
        out.println(line);
    }
}
