package org.priortext.ui.model;

import java.util.Arrays;
import java.util.function.Predicate;
import org.priortext.align.Match;
import org.priortext.change.Change;

/** The kinds of change the list can be narrowed to. */
public enum ChangeFilter {
    ALL(row -> true),
    SUBSTANTIVE(row -> row.clause().changes().stream().anyMatch(Change::substantive)),
    VERBS(row -> type(row, "verb-weakened", "verb-strengthened", "verb-changed")),
    MODALS(row -> type(row, "modal")),
    QUALIFIERS(row -> type(row, "qualifier")),
    MANDATES(row -> type(row, "mandate-changed", "mandate-executed", "cost")),
    CITATIONS(row -> type(row, "recall-list-extended", "xref")),
    MOVES(row -> row.match().moved() || row.match().kind() == Match.Kind.SPLIT || row.match().kind() == Match.Kind.MERGED),
    ADDED(row -> row.match().kind() == Match.Kind.ADDED),
    DELETED(row -> row.match().kind() == Match.Kind.DELETED),
    EDITORIAL(Row::editorial);

    private final Predicate<Row> test;

    ChangeFilter(Predicate<Row> test) {
        this.test = test;
    }

    public boolean shows(Row row) {
        return test.test(row);
    }

    private static boolean type(Row row, String... codes) {
        return row.clause().changes().stream().anyMatch(change ->
                Arrays.stream(codes).anyMatch(code -> change.type().endsWith("." + code)));
    }
}
