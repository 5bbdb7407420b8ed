package org.priortext.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.priortext.align.Match;
import org.priortext.dossier.Comparison;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.model.CompareModel;
import org.priortext.ui.model.Row;

/**
 * The figures of a comparison in one line: how many of its changes are editorial, what kinds of change they are, which
 * add up, then how many moved in all, what is no change. The figures of a kind are those of the summary that print and exports have.
 */
final class SummaryLine {
    private SummaryLine() {}

    /** Empty while nothing is compared. */
    static String of(CompareModel model) {
        if (model.comparisonProperty().get() == null) {
            return "";
        }
        List<Row> changes = model.changes();
        List<String> kinds = new ArrayList<>();
        add(kinds, "edited", count(changes, row -> row.match().kind() == Match.Kind.EDITED && model.wordsMarked(row)));
        for (Match.Kind kind : List.of(Match.Kind.SPLIT, Match.Kind.MERGED, Match.Kind.ADDED, Match.Kind.DELETED)) {
            add(kinds, Messages.code(kind), count(changes, row -> row.match().kind() == kind));
        }
        add(kinds, "movedonly", count(changes, row -> row.movedWhole() && !(row.match().kind() == Match.Kind.EDITED && model.wordsMarked(row))));
        add(kinds, "around", count(changes, row -> row.match().kind() == Match.Kind.UNCHANGED && !row.match().moved()));
        List<String> rest = new ArrayList<>();
        add(rest, "moved", model.comparisonProperty().get().summary().moved());
        boolean hidden = model.switches().hideEditorialProperty().get();
        add(rest, "hidden", hidden ? model.editorialOnly() : 0);
        add(rest, "unchanged", model.unchanged());
        boolean same = model.comparisonProperty().get().clauses().stream().noneMatch(Comparison.Clause::differs);
        String sum = same ? Messages.of("summary.same")
                : hidden || model.editorialOnly() == 0 ? Messages.of("compare.changes", changes.size())
                : Messages.of("summary.editorial", changes.size(), model.editorialOnly());
        return String.join("   ·   ", join(kinds.isEmpty() ? sum : Messages.of("summary.sum", sum, String.join(", ", kinds)), rest));
    }

    private static List<String> join(String first, List<String> rest) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }

    private static long count(List<Row> rows, Predicate<Row> wanted) {
        return rows.stream().filter(wanted).count();
    }

    private static void add(List<String> parts, String name, long count) {
        if (count > 0) {
            parts.add(Messages.of("summary." + name, count));
        }
    }
}
