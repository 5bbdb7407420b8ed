package org.priortext.ui.model;

import java.util.List;
import org.priortext.model.Paragraph;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.model.Piece.Manner;
import org.priortext.ui.model.Piece.Mark;

/** A clause with the marks of its changes, to be pasted elsewhere. */
public final class MarkedCopy {
    private MarkedCopy() {}

    /** As HTML, which word processors take with its strokes: deleted words struck through, inserted ones underlined. */
    public static String html(Row row) {
        StringBuilder html = new StringBuilder("<p>").append(escaped(subject(row).id())).append(" &#8195;");
        for (Piece piece : pieces(row)) {
            String words = piece.manner() == Manner.OPENING ? "<i>" + escaped(piece.text()) + "</i>" : escaped(piece.text());
            html.append(switch (piece.mark()) {
                case KEPT -> words;
                case DELETED -> "<del style=\"color:#a3301c\">" + words + "</del>";
                case INSERTED -> "<ins style=\"color:#0a4f9c\">" + words + "</ins>";
            });
        }
        return html.append("</p>").toString();
    }

    /** As plain text with the marks of wdiff: {@code [-struck-]{+new+}}. */
    public static String plain(Row row) {
        StringBuilder text = new StringBuilder(subject(row).id()).append("  ");
        Mark open = Mark.KEPT;
        for (Piece piece : pieces(row)) {
            if (piece.mark() != open) {
                text.append(closing(open)).append(opening(piece.mark()));
                open = piece.mark();
            }
            text.append(piece.text());
        }
        return text.append(closing(open)).toString();
    }

    /** As it stands in the later text, or in the earlier where it was deleted. */
    public static String unmarked(Row row) {
        return Messages.of("copy.clause", subject(row).id(), subject(row).text());
    }

    private static List<Piece> pieces(Row row) {
        return MarkedText.withoutNotes(row.right() == null ? MarkedText.before(row.clause(), row.left())
                : MarkedText.both(row.clause(), row.right()));
    }

    private static Paragraph subject(Row row) {
        return row.right() != null ? row.right() : row.left();
    }

    private static String opening(Mark mark) {
        return switch (mark) {
            case KEPT -> "";
            case DELETED -> "[-";
            case INSERTED -> "{+";
        };
    }

    private static String closing(Mark mark) {
        return switch (mark) {
            case KEPT -> "";
            case DELETED -> "-]";
            case INSERTED -> "+}";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
