package org.priortext.export.table;

import java.util.function.Function;
import org.priortext.lineage.Lineage;

/** The tables of a lineage: the sheets of a workbook in their order, or one of them alone. */
public enum LineageTable {
    /** What became of every earlier clause. */
    SURVIVAL(LineageTables::survival),
    /** Where every phrase of the target comes from. */
    ORIGINS(LineageTables::origins),
    /** How much of the target first stood where. */
    SHARES(LineageTables::shares),
    /** How much of each version still lives in each later one. */
    ALIVE(LineageTables::alive),
    /** What the target asks of whom. */
    OBLIGATIONS(lineage -> DutyTables.obligations(lineage.target())),
    /** What the target wants reported when. */
    REPORTING(lineage -> DutyTables.reports(lineage.target()));

    private final Function<Lineage, Table> maker;

    LineageTable(Function<Lineage, Table> maker) {
        this.maker = maker;
    }

    /** This table of a lineage. */
    Table of(Lineage lineage) {
        return maker.apply(lineage);
    }
}
