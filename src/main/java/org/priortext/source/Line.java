package org.priortext.source;

import java.util.List;
import org.priortext.text.Span;

/**
 * One line of a source: of a text file, of a page, or one whole block where the format tells blocks apart.
 *
 * @param number 1-based line of the file, or of the extracted text, counted through the document
 * @param page 1-based, or null where the format has no pages
 * @param text the characters, blanks at both ends removed
 * @param styles stretches set in italics, bold or superscript, into {@code text}
 * @param indent how far the first character stands from the left edge: blanks in plain text, points in a PDF; 0 if unknown
 * @param gap vertical space above, in lines (0 = next line follows directly, 1 = one line left empty); a PDF gives tenths
 * @param size height of the letters in points, 0 if unknown
 * @param role what the format itself says of the line
 */
public record Line(
        int number, Integer page, String text, List<StyledSpan> styles, double indent, double gap, double size, Role role) {

    public Line {
        styles = List.copyOf(styles);
    }

    /** What the source format itself says of a line. */
    public enum Role {
        /** Nothing: a printed line. */
        PLAIN,
        /** A whole paragraph or list item of a format with blocks (Markdown, DOCX, HTML, Akoma Ntoso). */
        BLOCK,
        /** A heading by style or tag. */
        HEADING,
        /** A real footnote; the text begins with its label and a blank. */
        FOOTNOTE,
        /** Running header or footer by the format's own word. */
        FURNITURE,
        /** A row of a table. */
        TABLE,
        /** The title of the document. */
        TITLE,
        /** The organ that speaks: {@code The General Assembly,}. */
        ACTOR,
        /** A paragraph of the preamble. */
        PREAMBULAR,
        /** A paragraph of the operative part that hangs below no other. */
        OPERATIVE,
        /** Meeting and date at the end. */
        CLOSING
    }

    /** Whether the line is a whole paragraph by the format's own word, of whatever kind. */
    public boolean block() {
        return switch (role) {
            case PLAIN, TABLE, FURNITURE, FOOTNOTE -> false;
            default -> true;
        };
    }

    /** Whether a style covers the given character of the text. */
    public boolean styled(int offset, Style style) {
        return !styles.isEmpty() && styles.stream().anyMatch(styled -> styled.style() == style && styled.span().contains(offset));
    }

    /** The stretches in one style. */
    public List<Span> spans(Style style) {
        return styles.isEmpty() ? List.of() : styles.stream().filter(styled -> styled.style() == style).map(StyledSpan::span).toList();
    }
}
