package org.priortext.source;

/**
 * One character of a page.
 *
 * @param text as Unicode
 * @param x left edge in points from the left of the page
 * @param y baseline in points from the top of the page
 * @param width in points
 * @param size of the font in points
 * @param style of its font, bits of {@link StyleBits}
 */
record PdfGlyph(String text, float x, float y, float width, float size, int style) {

    boolean blank() {
        return text.isBlank();
    }

    float right() {
        return x + width;
    }

    /** Whether it prints the same character in the same place again, as some programs do to make it bold. */
    boolean doubles(PdfGlyph other) {
        return text.equals(other.text) && !blank() && Math.abs(x - other.x) < width * 0.3f && Math.abs(y - other.y) < size * 0.1f;
    }
}
