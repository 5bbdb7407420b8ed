package org.priortext.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.priortext.dossier.AtomicOutput;
import org.priortext.dossier.Comparison;
import org.priortext.export.html.PagePictures;
import org.priortext.export.table.CsvExporter;
import org.priortext.export.table.CsvLineageExporter;
import org.priortext.lineage.Lineage;

/**
 * Shows what an export will look like before it is saved: the first pages of what is printed, the first lines of what is
 * text. A Word document is shown as its pages will be set, near enough to choose by; a workbook by its first table.
 */
public final class Previewer {

    private static final int BEGINNING = 6000;

    private final PagePictures pictures = new PagePictures();

    /**
     * The preview of a comparison's export.
     *
     * @param exporter one of {@link Exporters}
     * @throws IOException if the export itself would fail
     */
    public Preview preview(ComparisonExporter exporter, Comparison comparison, ExportOptions options) throws IOException {
        if (Exporters.brief().contains(exporter)) {
            return new Preview(pictures.ofBrief(comparison, options), "");
        }
        return switch (exporter.format()) {
            case "docx" -> new Preview(pictures.ofTrackedChanges(comparison, options), "");
            case "pdf", "html" -> new Preview(pictures.ofRedline(comparison, options), "");
            case "xlsx" -> beginning(out -> new CsvExporter().write(comparison, options, out));
            default -> beginning(out -> exporter.write(comparison, options, out));
        };
    }

    /**
     * The preview of a lineage's export.
     *
     * @param exporter one of {@link Exporters}
     * @throws IOException if the export itself would fail
     */
    public Preview preview(LineageExporter exporter, Lineage lineage, ExportOptions options) throws IOException {
        return switch (exporter.format()) {
            case "html", "pdf" -> new Preview(pictures.ofLineage(lineage, options), "");
            case "xlsx" -> beginning(out -> new CsvLineageExporter().write(lineage, options, out));
            default -> beginning(out -> exporter.write(lineage, options, out));
        };
    }

    /**
     * The preview of a picture, whatever its own format.
     *
     * @param picture writes it as PNG
     */
    public Preview preview(AtomicOutput.Content picture) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        picture.writeTo(png);
        return new Preview(List.of(png.toByteArray()), "");
    }

    /**
     * The first lines of a text.
     *
     * @throws IOException if it cannot be written
     */
    public Preview beginning(AtomicOutput.Content content) throws IOException {
        Beginning out = new Beginning();
        content.writeTo(out);
        return new Preview(List.of(), out.text());
    }

    /** Keeps the first bytes and lets the others go. */
    private static final class Beginning extends OutputStream {

        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

        @Override
        public void write(int value) {
            if (kept.size() < BEGINNING) {
                kept.write(value);
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            kept.write(bytes, offset, Math.clamp(BEGINNING - kept.size(), 0, length));
        }

        /** Whole lines, so that no character is cut. */
        String text() {
            String text = kept.toString(StandardCharsets.UTF_8);
            int end = kept.size() < BEGINNING ? text.length() : text.lastIndexOf('\n') + 1;
            return text.substring(0, end);
        }
    }
}
