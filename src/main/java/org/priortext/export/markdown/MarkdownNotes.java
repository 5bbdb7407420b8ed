package org.priortext.export.markdown;

import org.priortext.dossier.Comparison;
import org.priortext.export.weave.Piece;
import org.priortext.export.weave.Revision;
import org.priortext.model.Footnote;
import org.priortext.model.Resolution;

/** Footnotes under names that tell the two texts' notes apart: {@code [^old-1]}, {@code [^1]}. */
final class MarkdownNotes {

    private MarkdownNotes() {}

    static String name(Piece.Note note) {
        return note.revision() == Revision.DELETED ? "old-" + note.before().label() : note.after().label();
    }

    static String name(Piece.NoteAgain again) {
        return (again.revision() == Revision.DELETED ? "old-" : "") + again.label();
    }

    static String all(Comparison comparison) {
        return all(comparison.from().resolution(), "old-") + all(comparison.to().resolution(), "");
    }

    private static String all(Resolution resolution, String prefix) {
        StringBuilder text = new StringBuilder();
        for (Footnote note : resolution.footnotes()) {
            text.append("[^").append(prefix).append(note.label()).append("]: ")
                    .append(MarkdownText.escape(note.text())).append('\n');
        }
        return text.toString();
    }
}
