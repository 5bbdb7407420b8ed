package org.priortext.ui.model;

import java.util.Arrays;
import java.util.function.Predicate;
import org.priortext.align.Match;

/**
 * The kinds of change the list can be narrowed to. Every change is exactly one of {@link #SUBSTANTIVE},
 * {@link #EDITORIAL} and {@link #PLACE}; of the others it may be several or none.
 */
public enum ChangeFilter {
    ALL(row -> true),
    SUBSTANTIVE(row -> row.clause().substantive()),
    EDITORIAL(Row::editorial),
    /** Another place or form, without a substantive change. */
    PLACE(row -> !row.editorial() && !row.clause().substantive()),
    VERBS(row -> type(row, "verb-weakened", "verb-strengthened", "verb-changed")),
    MODALS(row -> type(row, "modal")),
    QUALIFIERS(row -> type(row, "qualifier")),
    MANDATES(row -> type(row, "mandate-changed", "mandate-executed", "cost")),
    CITATIONS(row -> type(row, "recall-list-extended", "xref")),
    MOVES(row -> row.movedWhole() || row.match().kind() == Match.Kind.SPLIT || row.match().kind() == Match.Kind.MERGED),
    ADDED(row -> row.match().kind() == Match.Kind.ADDED),
    DELETED(row -> row.match().kind() == Match.Kind.DELETED);

    private final Predicate<Row> test;

    ChangeFilter(Predicate<Row> test) {
        this.test = test;
    }

    public boolean shows(Row row) {
        return test.test(row);
    }

    /** Whether it says which of the three sorts of change one is, and not what it is about. */
    public boolean sort() {
        return ordinal() <= PLACE.ordinal();
    }

    private static boolean type(Row row, String... codes) {
        return row.clause().changes().stream().anyMatch(change ->
                Arrays.stream(codes).anyMatch(code -> change.type().endsWith("." + code)));
    }
}
