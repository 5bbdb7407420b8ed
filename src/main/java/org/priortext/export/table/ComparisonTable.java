package org.priortext.export.table;

import java.util.function.Function;
import org.priortext.dossier.Comparison;

/** The tables of a comparison: the sheets of a workbook in their order, or one of them alone. */
public enum ComparisonTable {
    /** The figures. */
    SUMMARY(SummaryTable::of),
    /** The list of changes. */
    CHANGES(ChangeTable::of),
    /** What the later text asks of whom. */
    OBLIGATIONS(comparison -> DutyTables.obligations(comparison.to())),
    /** What the later text wants reported when. */
    REPORTING(comparison -> DutyTables.reports(comparison.to()));

    private final Function<Comparison, Table> maker;

    ComparisonTable(Function<Comparison, Table> maker) {
        this.maker = maker;
    }

    /** This table of a comparison. */
    Table of(Comparison comparison) {
        return maker.apply(comparison);
    }
}
