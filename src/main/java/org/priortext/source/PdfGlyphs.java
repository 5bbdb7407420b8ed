package org.priortext.source;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the characters of a page; turned text (stamps, margins) is left out of lines by its direction. */
final class PdfGlyphs extends PDFTextStripper {

    private final List<PdfGlyph> glyphs = new ArrayList<>();

    PdfGlyphs() {
        setSuppressDuplicateOverlappingText(true);
    }

    /** The characters of one page, 1-based, in the order of the file. */
    List<PdfGlyph> of(PDDocument document, int page) throws IOException {
        setStartPage(page);
        setEndPage(page);
        writeText(document, Writer.nullWriter());
        return glyphs;
    }

    @Override
    protected void writePage() {
        for (List<TextPosition> article : charactersByArticle) {
            for (TextPosition position : article) {
                if (position.getDir() == 0 && position.getUnicode() != null && !position.getUnicode().isEmpty()) {
                    glyphs.add(glyph(position));
                }
            }
        }
    }

    private static PdfGlyph glyph(TextPosition position) {
        PDFont font = position.getFont();
        String name = font == null || font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        boolean italic = name.contains("italic") || name.contains("oblique")
                || font != null && font.getFontDescriptor() != null && font.getFontDescriptor().isItalic();
        boolean bold = name.contains("bold") || name.contains("black")
                || font != null && font.getFontDescriptor() != null && font.getFontDescriptor().isForceBold();
        return new PdfGlyph(position.getUnicode(), position.getXDirAdj(), position.getYDirAdj(), position.getWidthDirAdj(),
                position.getFontSizeInPt(), italic, bold);
    }
}
