package org.priortext.ui.model;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import org.priortext.dossier.Comparison;
import org.priortext.export.ComparisonExporter;
import org.priortext.export.Exporters;
import org.priortext.export.FileNames;
import org.priortext.export.LineageExporter;
import org.priortext.export.chart.Picture;

/** What can be made into files of what is shown: the redline, its one-page brief, the trace, the charts. */
public final class ExportModel {
    /** What can be written. */
    public enum Product { REDLINE, BRIEF, TRACE, RIVER, MATRIX }

    private final CompareModel compare;
    private final LineageModel lineage;
    private final SurvivalModel survival;

    public ExportModel(CompareModel compare, LineageModel lineage, SurvivalModel survival) {
        this.compare = compare;
        this.lineage = lineage;
        this.survival = survival;
    }

    /** The formats of a product, the usual one first; each is also the ending of its files. */
    public static List<String> formats(Product product) {
        return switch (product) {
            case REDLINE -> Stream.concat(Exporters.comparison().stream().map(ComparisonExporter::format), Stream.of(ExportSubject.JSON)).toList();
            case BRIEF -> Exporters.brief().stream().map(ComparisonExporter::format).toList();
            case TRACE -> Stream.concat(Exporters.lineage().stream().map(LineageExporter::format), Stream.of(ExportSubject.JSON)).toList();
            case RIVER, MATRIX -> Picture.FORMATS;
        };
    }

    /** Whether there is something to write. */
    public ObservableBooleanValue available(Product product) {
        return switch (product) {
            case REDLINE, BRIEF -> compare.comparisonProperty().isNotNull();
            case TRACE, RIVER -> lineage.lineageProperty().isNotNull();
            case MATRIX -> survival.originProperty().isNotNull();
        };
    }

    /** The name proposed for a file, from the symbols, without an ending. */
    public String name(Product product) {
        Comparison shown = compare.comparisonProperty().get();
        return switch (product) {
            case REDLINE -> stem(FileNames.comparison(shown.from(), shown.to(), ""));
            case BRIEF -> stem(FileNames.comparison(shown.from(), shown.to(), "")) + "--brief";
            case TRACE -> stem(FileNames.lineage(lineage.lineageProperty().get().target(), ""));
            case RIVER -> stem(FileNames.chart(lineage.lineageProperty().get().target(), "river", ""));
            case MATRIX -> stem(FileNames.chart(survival.originProperty().get(), "fates", ""));
        };
    }

    private static String stem(String withDot) {
        return withDot.substring(0, withDot.length() - 1);
    }

    /** What is shown now, to be written or looked at. */
    ExportSubject subject(Product product) {
        Reading from = compare.versions().fromProperty().get();
        return new ExportSubject(product, compare.comparisonProperty().get(), from == null ? null : from.version().file(),
                lineage.lineageProperty().get(), survival.originProperty().get());
    }
}
