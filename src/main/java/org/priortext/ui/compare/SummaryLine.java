package org.priortext.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.priortext.align.Match;
import org.priortext.dossier.Comparison;
import org.priortext.ui.kit.Messages;

/** The figures of a comparison in one line. */
final class SummaryLine {
    private SummaryLine() {}

    private static boolean same(Comparison.Clause clause) {
        return clause.match().kind() == Match.Kind.UNCHANGED && !clause.match().moved() && clause.changes().isEmpty();
    }

    static String of(Comparison comparison) {
        List<String> parts = new ArrayList<>();
        for (Match.Kind kind : Match.Kind.values()) {
            long count = comparison.clauses().stream().filter(clause -> clause.match().kind() == kind).count();
            if (count > 0) {
                parts.add(Messages.of("summary." + kind.name().toLowerCase(Locale.ROOT), count));
            }
        }
        long moved = comparison.clauses().stream().filter(clause -> clause.match().moved()).count();
        if (moved > 0) {
            parts.add(Messages.of("summary.moved", moved));
        }
        long editorial = comparison.clauses().stream()
                .filter(clause -> clause.match().kind() == Match.Kind.EDITED && clause.editorialOnly()).count();
        if (editorial > 0) {
            parts.add(Messages.of("summary.editorial", editorial));
        }
        if (!comparison.clauses().isEmpty() && comparison.clauses().stream().allMatch(SummaryLine::same)) {
            parts.add(Messages.of("summary.same"));
        }
        return String.join("   ·   ", parts);
    }
}
