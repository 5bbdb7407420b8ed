package org.priortext.source;

/**
 * One character of a page.
 *
 * @param text as Unicode
 * @param x left edge in points from the left of the page
 * @param y baseline in points from the top of the page
 * @param width in points
 * @param size of the font in points
 * @param italic whether its font is slanted
 * @param bold whether its font is bold
 */
record PdfGlyph(String text, float x, float y, float width, float size, boolean italic, boolean bold) {

    boolean blank() {
        return text.isBlank();
    }

    float right() {
        return x + width;
    }
}
