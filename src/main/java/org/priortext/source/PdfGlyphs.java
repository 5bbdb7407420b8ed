package org.priortext.source;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Collects the characters of all pages in one pass; turned text (stamps, margins) is left out of lines by its direction. */
final class PdfGlyphs extends PDFTextStripper {

    private final Map<Integer, List<PdfGlyph>> pages = new TreeMap<>();
    private final Map<PDFont, Integer> fonts = new IdentityHashMap<>();
    private final PdfBudget budget;

    PdfGlyphs(PdfBudget budget) {
        this.budget = budget;
        setShouldSeparateByBeads(false);
    }

    /** The characters of each page that has any, by page number, in the order of the file. */
    Map<Integer, List<PdfGlyph>> of(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return pages;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        budget.turned();
        begin(page);
        super.processPage(page);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        begin(form);
        super.showForm(form);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        begin(group);
        super.showTransparencyGroup(group);
    }

    @Override
    protected void processType3Stream(PDType3CharProc glyph, Matrix place) throws IOException {
        begin(glyph);
        super.processType3Stream(glyph, place);
    }

    private void begin(PDContentStream content) throws IOException {
        try (RandomAccessRead operators = content.getContentsForRandomAccess()) {
            budget.begun(operators == null ? 0 : operators.length());
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.ran(getGraphicsStackSize());
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        budget.shown(position.getUnicode().length());
        super.processTextPosition(position);
    }

    @Override
    protected void writePage() {
        List<PdfGlyph> glyphs = new ArrayList<>();
        for (List<TextPosition> article : charactersByArticle) {
            for (TextPosition position : article) {
                if (position.getDir() == 0 && position.getUnicode() != null && !position.getUnicode().isEmpty()) {
                    glyphs.add(glyph(position));
                }
            }
        }
        pages.put(getCurrentPageNo(), glyphs);
    }

    private PdfGlyph glyph(TextPosition position) {
        return new PdfGlyph(position.getUnicode(), position.getXDirAdj(), position.getYDirAdj(), position.getWidthDirAdj(),
                position.getFontSizeInPt(), fonts.computeIfAbsent(position.getFont(), PdfGlyphs::style));
    }

    private static int style(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        boolean described = font.getFontDescriptor() != null;
        boolean italic = name.contains("italic") || name.contains("oblique") || described && font.getFontDescriptor().isItalic();
        boolean bold = name.contains("bold") || name.contains("black") || described && font.getFontDescriptor().isForceBold();
        return (italic ? StyleBits.ITALIC : StyleBits.PLAIN) | (bold ? StyleBits.BOLD : StyleBits.PLAIN);
    }
}
