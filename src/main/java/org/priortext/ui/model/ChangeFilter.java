package org.priortext.ui.model;

import java.util.Arrays;
import java.util.function.BiPredicate;
import org.priortext.align.Match;

/**
 * The kinds of change the list can be narrowed to. Every change is exactly one of {@link #SUBSTANTIVE},
 * {@link #EDITORIAL} and {@link #PLACE}; of the others it may be several or none.
 */
public enum ChangeFilter {
    ALL((_, _) -> true),
    SUBSTANTIVE((row, _) -> row.clause().substantive()),
    EDITORIAL((row, words) -> words && row.editorial()),
    /** Another place or form, without a change of words that is shown. */
    PLACE((row, words) -> !(words && row.editorial()) && !row.clause().substantive()),
    VERBS(types("verb-weakened", "verb-strengthened", "verb-changed")),
    MODALS(types("modal")),
    QUALIFIERS(types("qualifier")),
    MANDATES(types("mandate-changed", "mandate-executed", "cost")),
    CITATIONS(types("recall-list-extended", "xref")),
    MOVES((row, _) -> row.movedWhole() || row.match().kind() == Match.Kind.SPLIT || row.match().kind() == Match.Kind.MERGED),
    ADDED((row, _) -> row.match().kind() == Match.Kind.ADDED),
    DELETED((row, _) -> row.match().kind() == Match.Kind.DELETED);

    private final BiPredicate<Row, Boolean> test;

    ChangeFilter(BiPredicate<Row, Boolean> test) {
        this.test = test;
    }

    /** @param words whether the changes of its words are shown; of a moved clause with hidden editorial changes the place alone is */
    public boolean shows(Row row, boolean words) {
        return test.test(row, words);
    }

    /** Whether it says which of the three sorts of change one is, and not what it is about. */
    public boolean sort() {
        return ordinal() <= PLACE.ordinal();
    }

    private static BiPredicate<Row, Boolean> types(String... codes) {
        return (row, words) -> words && row.clause().changes().stream().anyMatch(change ->
                Arrays.stream(codes).anyMatch(code -> change.type().endsWith("." + code)));
    }
}
