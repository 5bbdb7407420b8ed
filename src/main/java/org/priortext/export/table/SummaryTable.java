package org.priortext.export.table;

import java.util.ArrayList;
import java.util.List;
import org.priortext.change.StillStanding;
import org.priortext.change.Summary;
import org.priortext.dossier.Comparison;

/** The figures of a comparison, with sponsors, citations and warnings. */
final class SummaryTable {

    private SummaryTable() {}

    static Table of(Comparison comparison) {
        Summary summary = comparison.summary();
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("from", comparison.from().name()));
        rows.add(List.of("to", comparison.to().name()));
        rows.add(List.of("unchanged", summary.unchanged()));
        rows.add(List.of("edited", summary.edited()));
        rows.add(List.of("split", summary.split()));
        rows.add(List.of("merged", summary.merged()));
        rows.add(List.of("added", summary.added()));
        rows.add(List.of("deleted", summary.deleted()));
        rows.add(List.of("moved", summary.moved()));
        rows.add(List.of("editorial patterns only", summary.editorialOnly()));
        rows.add(List.of("substantive", summary.substantive()));
        StillStanding standing = comparison.standing();
        rows.add(List.of("words of the earlier text", standing.words()));
        rows.add(List.of("of these still alive", standing.alive()));
        addAll(rows, "sponsor of the earlier text", comparison.from().resolution().sponsors());
        addAll(rows, "sponsor of the later text", comparison.to().resolution().sponsors());
        addAll(rows, "sponsor joined", summary.sponsorsJoined());
        addAll(rows, "sponsor left", summary.sponsorsLeft());
        addAll(rows, "citation added", summary.citationsAdded());
        addAll(rows, "citation dropped", summary.citationsDropped());
        addAll(rows, "warning", summary.warnings());
        return new Table("Summary", List.of("figure", "value"), rows);
    }

    private static void addAll(List<List<Object>> rows, String name, List<String> values) {
        values.forEach(value -> rows.add(List.of(name, value)));
    }
}
