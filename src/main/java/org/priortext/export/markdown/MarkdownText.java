package org.priortext.export.markdown;

import java.util.List;
import org.priortext.export.weave.Piece;
import org.priortext.export.weave.Revision;

/**
 * Pieces as Markdown. Changes are {@code <del>} and {@code <ins>}, which every reader of Markdown takes, next to any
 * character; asterisks and tildes beside punctuation are not read as signs.
 */
final class MarkdownText {

    private MarkdownText() {}

    static String of(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        Revision open = Revision.KEPT;
        for (Piece piece : pieces) {
            Revision revision = piece.revision().withoutMove();
            if (revision != open) {
                text.append(tag(open, "</")).append(tag(revision, "<"));
                open = revision;
            }
            text.append(content(piece));
        }
        return text.append(tag(open, "</")).toString();
    }

    private static String tag(Revision revision, String opening) {
        return switch (revision) {
            case DELETED -> opening + "del>";
            case INSERTED -> opening + "ins>";
            default -> "";
        };
    }

    private static String content(Piece piece) {
        return switch (piece) {
            case Piece.Words words when words.face() == Piece.Face.ITALIC ->
                    italic(words);
            case Piece.Words words -> escape(words.text());
            case Piece.Number number -> escapeNumber(number.text()) + " ";
            case Piece.Tab tab -> " ";
            case Piece.Note note -> "[^" + MarkdownNotes.name(note) + "]";
            case Piece.NoteAgain again -> "[^" + MarkdownNotes.name(again) + "]";
        };
    }

    /** Blanks at either end stay outside of the signs, which else are not read as such. */
    private static String italic(Piece.Words words) {
        String stripped = words.text().strip();
        int start = words.text().indexOf(stripped);
        return stripped.isEmpty() ? words.text() : words.text().substring(0, start) + "_" + escape(stripped) + "_"
                + words.text().substring(start + stripped.length());
    }

    /** A number at the start of a line would begin a list. */
    private static String escapeNumber(String number) {
        return number.endsWith(".") ? number.substring(0, number.length() - 1) + "\\." : number;
    }

    /** A paragraph that begins with one of the signs of lists, headings and quotations is none. */
    static String escapeStart(String paragraph) {
        return paragraph.replaceFirst("^(\\d{1,9})([.)])", "$1\\\\$2").replaceFirst("^([-+#=])", "\\\\$1");
    }

    static String escape(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>~|])", "\\\\$1");
    }
}
