package org.priortext.export.html;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.priortext.dossier.Comparison;
import org.priortext.export.ExportOptions;
import org.priortext.export.ExportOptions.Moves;
import org.priortext.export.Progress;
import org.priortext.export.docx.CommentTexts;
import org.priortext.export.weave.Line;
import org.priortext.export.weave.Weaver;
import org.priortext.lineage.Lineage;

/** Pictures of an export's first pages, printed from the first clauses alone. */
public final class PagePictures {

    /** More than two pages hold. */
    private static final int CLAUSES = 16;
    private static final int LINES = 40;
    private static final int PAGES = 2;
    /** Enough for a screen with two dots to a point. */
    private static final float DOTS_PER_INCH = 144;

    /** Of a redline printed clause by clause. */
    public List<byte[]> ofRedline(Comparison comparison, ExportOptions options) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        List<Comparison.Clause> first = comparison.clauses().stream().limit(CLAUSES).toList();
        PdfExporter.print(comparison, first, options, pdf, Progress.NONE);
        return pictures(pdf);
    }

    /** Of a brief. */
    public List<byte[]> ofBrief(Comparison comparison, ExportOptions options) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfBriefExporter().write(comparison, options, pdf);
        return pictures(pdf);
    }

    /** Of a document with tracked changes, set as the resolution is, comments below their paragraphs. */
    public List<byte[]> ofTrackedChanges(Comparison comparison, ExportOptions options) throws IOException {
        List<Line> lines = new Weaver().weave(comparison).stream().limit(LINES)
                .map(line -> options.moves() == Moves.MOVE_MARKS ? line : line.withoutMoves()).toList();
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        Page.writeBare(html, "pages.css", markup -> new LineMarkup(markup).write(lines, new CommentTexts(comparison, options)));
        return printed(html);
    }

    /** Of a lineage as a page. */
    public List<byte[]> ofLineage(Lineage lineage, ExportOptions options) throws IOException {
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        new HtmlLineageExporter("print.css").write(lineage, lineage.paragraphs().stream().limit(CLAUSES).toList(), options, html);
        return printed(html);
    }

    private static List<byte[]> printed(ByteArrayOutputStream html) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfPrinter.print(html.toByteArray(), pdf);
        return pictures(pdf);
    }

    private static List<byte[]> pictures(ByteArrayOutputStream pdf) throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < Math.min(PAGES, document.getNumberOfPages()); page++) {
                BufferedImage picture = renderer.renderImageWithDPI(page, DOTS_PER_INCH);
                ByteArrayOutputStream png = new ByteArrayOutputStream();
                ImageIO.write(picture, "png", png);
                pictures.add(png.toByteArray());
            }
        }
        return pictures;
    }
}
