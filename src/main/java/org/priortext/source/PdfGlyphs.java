package org.priortext.source;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the characters of all pages in one pass; turned text (stamps, margins) is left out of lines by its direction. */
final class PdfGlyphs extends PDFTextStripper {

    private final Map<Integer, List<PdfGlyph>> pages = new TreeMap<>();
    private final Map<PDFont, Integer> fonts = new IdentityHashMap<>();

    PdfGlyphs() {
        setShouldSeparateByBeads(false);
    }

    /** The characters of each page that has any, by page number, in the order of the file. */
    Map<Integer, List<PdfGlyph>> of(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return pages;
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
