package org.priortext.export.html;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.priortext.dossier.Comparison;
import org.priortext.export.ExportOptions;

/** The pages of a printed redline as pictures, for a preview and for a printer. Safe for several threads. */
public final class PrintedPages implements AutoCloseable {
    private static final float POINTS = 72;

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PrintedPages(PDDocument document) {
        this.document = document;
        renderer = new PDFRenderer(document);
    }

    /**
     * Prints a redline as {@link PdfExporter} does.
     *
     * @throws IOException if it cannot be printed
     */
    public static PrintedPages of(Comparison comparison, ExportOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfExporter().write(comparison, options, out);
        return new PrintedPages(Loader.loadPDF(out.toByteArray()));
    }

    /** How many pages there are. */
    public synchronized int count() {
        return document.getNumberOfPages();
    }

    /**
     * A page in shades of grey, as a printer without colour gives it.
     *
     * @param page from 0
     * @param perInch dots per inch
     * @throws IOException if the pages are closed
     */
    public synchronized BufferedImage image(int page, double perInch) throws IOException {
        return renderer.renderImage(page, (float) (perInch / POINTS), ImageType.GRAY);
    }

    @Override
    public synchronized void close() throws IOException {
        document.close();
    }
}
