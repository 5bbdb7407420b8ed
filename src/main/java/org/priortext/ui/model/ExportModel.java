package org.priortext.ui.model;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.value.ObservableBooleanValue;
import org.priortext.dossier.AtomicOutput;
import org.priortext.dossier.Comparison;
import org.priortext.dossier.Note;
import org.priortext.export.ComparisonExporter;
import org.priortext.export.ExportOptions;
import org.priortext.export.Exporters;
import org.priortext.export.FileNames;
import org.priortext.export.JsonComparison;
import org.priortext.export.JsonLineage;
import org.priortext.export.LineageExporter;
import org.priortext.export.Progress;
import org.priortext.export.chart.Picture;
import org.priortext.lineage.Lineage;
import org.priortext.model.Witness;
import org.priortext.ui.kit.Background;
import org.priortext.ui.kit.Messages;

/** What is shown, written to files: the redline, its one-page brief, the trace, the charts. */
public final class ExportModel {
    private static final String JSON = "json";
    private static final String DOCX = "docx";

    /** What can be written. */
    public enum Product { REDLINE, BRIEF, TRACE, RIVER, MATRIX }

    private final CompareModel compare;
    private final LineageModel lineage;
    private final SurvivalModel survival;
    private final Background background;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(this, "share", -1);

    public ExportModel(CompareModel compare, LineageModel lineage, SurvivalModel survival, Background background) {
        this.compare = compare;
        this.lineage = lineage;
        this.survival = survival;
        this.background = background;
    }

    /** The formats of a product, the usual one first; each is also the ending of its files. */
    public static List<String> formats(Product product) {
        return switch (product) {
            case REDLINE -> Stream.concat(Exporters.comparison().stream().map(ComparisonExporter::format), Stream.of(JSON)).toList();
            case BRIEF -> Exporters.brief().stream().map(ComparisonExporter::format).toList();
            case TRACE -> Stream.concat(Exporters.lineage().stream().map(LineageExporter::format), Stream.of(JSON)).toList();
            case RIVER, MATRIX -> Picture.FORMATS;
        };
    }

    /** How much of the file in hand is written, 0 to 1; -1 while that is not known or nothing is written. */
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
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

    /**
     * Writes what is shown now, whole or not at all; the file's ending names the format. A redline for Word is made in
     * the earlier text's own file where that is one.
     *
     * @param notes the user's, to be added as comments to a redline for Word
     */
    public void write(Product product, Path file, List<Note> notes) {
        String name = file.getFileName().toString();
        String format = name.substring(name.lastIndexOf('.') + 1);
        ExportProgress progress = new ExportProgress(background.window());
        AtomicOutput.Content content = content(product, format, notes, progress);
        share.set(-1);
        progress.shareProperty().subscribe(done -> share.set(done.doubleValue() < 1 ? done.doubleValue() : -1));
        background.run(file, Messages.of("work.exporting", name), () -> {
            try {
                AtomicOutput.write(file, true, content);
            } catch (IOException e) {
                throw new IOException(Messages.of("file.unwritable", file), e);
            }
            return file;
        }, _ -> { });
    }

    private AtomicOutput.Content content(Product product, String format, List<Note> notes, Progress progress) {
        Lineage shown = lineage.lineageProperty().get();
        Witness origin = survival.originProperty().get();
        return switch (product) {
            case REDLINE, BRIEF -> comparison(product, format, notes, progress);
            case TRACE -> trace(format);
            case RIVER -> out -> Picture.river(shown, format, out);
            case MATRIX -> out -> Picture.matrix(shown, origin, format, out);
        };
    }

    private AtomicOutput.Content trace(String format) {
        Lineage shown = lineage.lineageProperty().get();
        if (format.equals(JSON)) {
            return out -> text(new JsonLineage().write(shown), new OutputStreamWriter(out, StandardCharsets.UTF_8));
        }
        LineageExporter exporter = Exporters.lineage(format).orElseThrow();
        return out -> exporter.write(shown, ExportOptions.of("", LocalDateTime.now()), out);
    }

    private AtomicOutput.Content comparison(Product product, String format, List<Note> notes, Progress progress) {
        Comparison shown = compare.comparisonProperty().get();
        if (format.equals(JSON)) {
            return out -> text(new JsonComparison().write(shown), new OutputStreamWriter(out, StandardCharsets.UTF_8));
        }
        ExportOptions options = ExportOptions.of(System.getProperty("user.name", ""), LocalDateTime.now()).withNotes(notes);
        if (product == Product.BRIEF) {
            ComparisonExporter exporter = Exporters.brief(format).orElseThrow();
            return out -> exporter.write(shown, options, out, progress);
        }
        ComparisonExporter exporter = Exporters.comparison(format).orElseThrow();
        Path base = compare.versions().fromProperty().get().version().file();
        return out -> (format.equals(DOCX) ? Exporters.onBase(exporter, Files.readAllBytes(base), shown) : exporter)
                .write(shown, options, out, progress);
    }

    private static void text(String text, Writer out) throws IOException {
        out.write(text);
        out.flush();
    }
}
