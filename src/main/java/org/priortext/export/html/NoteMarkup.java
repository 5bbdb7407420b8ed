package org.priortext.export.html;

import java.io.IOException;
import org.priortext.export.Markup;
import org.priortext.model.Footnote;
import org.priortext.model.Witness;
import org.priortext.text.Direction;

/** The footnotes of both texts. */
final class NoteMarkup {

    private final Markup markup;

    NoteMarkup(Markup markup) {
        this.markup = markup;
    }

    /** The anchor of a footnote. */
    static String id(boolean old, String label) {
        return (old ? "old-note-" : "note-") + label;
    }

    void write(Witness witness, boolean old) throws IOException {
        if (witness.resolution().footnotes().isEmpty()) {
            return;
        }
        markup.element("section", () -> {
            markup.element("h3", "Footnotes of " + witness.name());
            for (Footnote note : witness.resolution().footnotes()) {
                markup.element("p", () -> {
                    markup.element("sup", note.label());
                    markup.text(" " + note.text());
                }, "id", id(old, note.label()), "class", "note",
                        "dir", Direction.rightToLeft(note.text()) ? "rtl" : null, "data-later", old ? null : "note");
            }
        }, "class", "notes");
        markup.newLine();
    }
}
