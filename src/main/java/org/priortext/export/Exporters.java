package org.priortext.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.priortext.dossier.Comparison;
import org.priortext.export.akn.AknExporter;
import org.priortext.export.docx.DocxBriefExporter;
import org.priortext.export.docx.DocxExporter;
import org.priortext.export.docx.base.DocxBaseExporter;
import org.priortext.export.html.HtmlBriefExporter;
import org.priortext.export.html.HtmlExporter;
import org.priortext.export.html.HtmlLineageExporter;
import org.priortext.export.html.PdfBriefExporter;
import org.priortext.export.html.PdfExporter;
import org.priortext.export.html.PdfLineageExporter;
import org.priortext.export.markdown.MarkdownExporter;
import org.priortext.export.markdown.MarkdownLineageExporter;
import org.priortext.export.table.CsvExporter;
import org.priortext.export.table.CsvLineageExporter;
import org.priortext.export.table.XlsxExporter;
import org.priortext.export.table.XlsxLineageExporter;

/** All formats. A new one is one class and one line here. */
public final class Exporters {

    private static final List<ComparisonExporter> COMPARISON = List.of(
            new DocxExporter(),
            new HtmlExporter(),
            new PdfExporter(),
            new MarkdownExporter(),
            new AknExporter(),
            new CsvExporter(),
            new XlsxExporter());

    private static final List<LineageExporter> LINEAGE = List.of(
            new HtmlLineageExporter(),
            new PdfLineageExporter(),
            new MarkdownLineageExporter(),
            new CsvLineageExporter(),
            new XlsxLineageExporter());

    private static final List<ComparisonExporter> BRIEF = List.of(
            new DocxBriefExporter(),
            new PdfBriefExporter(),
            new HtmlBriefExporter());

    private Exporters() {}

    /** The formats a comparison can be written in. */
    public static List<ComparisonExporter> comparison() {
        return COMPARISON;
    }

    /** The formats a lineage can be written in. */
    public static List<LineageExporter> lineage() {
        return LINEAGE;
    }

    /** The formats of the one-page brief of a comparison. */
    public static List<ComparisonExporter> brief() {
        return BRIEF;
    }

    /** The exporter of a comparison into a format. */
    public static Optional<ComparisonExporter> comparison(String format) {
        return COMPARISON.stream().filter(exporter -> exporter.format().equals(format)).findFirst();
    }

    /** The exporter of the one-page brief into a format. */
    public static Optional<ComparisonExporter> brief(String format) {
        return BRIEF.stream().filter(exporter -> exporter.format().equals(format)).findFirst();
    }

    /**
     * An exporter for a comparison whose earlier text is a certain file.
     *
     * @param exporter marks the changes in that file where format and file allow it
     * @param caution what the user should know of it before the file goes on
     */
    public record OnBase(ComparisonExporter exporter, Caution caution) {

        /** An exporter of which there is nothing to know. */
        public OnBase(ComparisonExporter exporter) {
            this(exporter, Caution.NONE);
        }
    }

    /**
     * The exporter that marks the changes in the earlier text's own file where format and file allow it, else the given one.
     *
     * @param base the bytes of the earlier text's file
     */
    public static OnBase onBase(ComparisonExporter exporter, byte[] base, Comparison comparison) throws IOException {
        DocxBaseExporter own = new DocxBaseExporter(base);
        if (!exporter.format().equals(own.format()) || !own.isWord()) {
            return new OnBase(exporter);
        }
        if (!own.fits(comparison)) {
            return new OnBase(exporter, Caution.SET_ANEW);
        }
        return new OnBase(own, Caution.byHand(own.unmarked(comparison)));
    }

    /** The exporter of a lineage into a format. */
    public static Optional<LineageExporter> lineage(String format) {
        return LINEAGE.stream().filter(exporter -> exporter.format().equals(format)).findFirst();
    }
}
