package org.priortext.segment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Prints text on small pages as word processors do: lines of words, raised marks, notes in small print, feet with numbers. */
final class PdfPages {

    private static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
    private static final PDFont ITALIC = new PDType1Font(FontName.TIMES_ITALIC);
    private static final float SIZE = 10;
    private static final float SMALL = 8;
    private static final float TOP = 740;
    private static final float BOTTOM = 420;
    private static final float LEADING = 12;

    /** Words in one style; a mark is the number of a note, printed raised. */
    record Piece(String text, boolean italic, int mark) {}

    private final float left;
    private final float width;
    private final float indent;
    private final float space;
    private final PDDocument document = new PDDocument();
    private final List<Piece> due = new ArrayList<>();
    private PDPageContentStream content;
    private int page;
    private float x;
    private float y;

    /**
     * @param left edge, in points
     * @param width of the text
     * @param indent of first lines
     * @param space between paragraphs
     */
    PdfPages(float left, float width, float indent, float space) {
        this.left = left;
        this.width = width;
        this.indent = indent;
        this.space = space;
        newPage();
    }

    /** Prints one paragraph; the notes that its marks call stand at the foot of the page on which the mark does. */
    void paragraph(List<Piece> pieces, List<String> notes) {
        newLine(space);
        x = left + indent;
        for (Piece piece : pieces) {
            if (piece.mark() > 0) {
                show(PLAIN, SMALL * 0.75f, x, y + 3, String.valueOf(piece.mark()));
                x += 4;
                due.add(new Piece(piece.mark() + " " + notes.get(piece.mark() - 1), false, 0));
                continue;
            }
            for (String word : piece.text().split("(?<= )")) {
                PDFont font = piece.italic() ? ITALIC : PLAIN;
                float wide = width(font, SIZE, word.strip());
                if (x + wide > left + width) {
                    newLine(0);
                    x = left;
                }
                show(font, SIZE, x, y, word);
                x += width(font, SIZE, word);
            }
        }
    }

    /** Prints a line of a masthead, an empty line above it. */
    void line(String text) {
        newLine(LEADING);
        show(PLAIN, SIZE, left, y, text);
    }

    byte[] bytes() {
        try (document) {
            feet();
            content.close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void newLine(float above) {
        y -= LEADING + above;
        if (y < BOTTOM) {
            feet();
            newPage();
        }
    }

    private void notes() {
        float at = BOTTOM - 30;
        for (Piece note : due) {
            show(PLAIN, SMALL, left, at, note.text());
            at -= SMALL * 1.2f;
        }
        due.clear();
    }

    private void feet() {
        notes();
        show(PLAIN, SIZE, 300, 60, "- " + page + " -");
    }

    private void newPage() {
        try {
            if (content != null) {
                content.close();
            }
            PDPage next = new PDPage();
            document.addPage(next);
            content = new PDPageContentStream(document, next);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page++;
        y = TOP;
    }

    private void show(PDFont font, float size, float left, float baseline, String text) {
        try {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(left, baseline);
            content.showText(text);
            content.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static float width(PDFont font, float size, String text) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
