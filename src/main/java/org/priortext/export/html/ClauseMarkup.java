package org.priortext.export.html;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.priortext.align.Match;
import org.priortext.change.Change;
import org.priortext.dossier.Comparison;
import org.priortext.export.Markup;
import org.priortext.export.Remarks;
import org.priortext.export.weave.ClauseReading;
import org.priortext.export.weave.ClauseReading.Part;
import org.priortext.export.weave.Piece;
import org.priortext.export.weave.Revision;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;

/** One clause: where it was and is, what its changes mean, its words in one column or in two. */
final class ClauseMarkup {

    private final Markup markup;
    private final ClauseReading reading;

    ClauseMarkup(Markup markup, Comparison comparison) {
        this.markup = markup;
        this.reading = new ClauseReading(comparison);
    }

    void write(int number, Comparison.Clause clause, boolean together, boolean sides) throws IOException {
        Match match = clause.match();
        markup.element("section", () -> {
            markup.element("h3", () -> {
                markup.element("span", Remarks.places(match), "class", "places");
                markup.text(" ");
                markup.element("span", Remarks.what(match), "class", "what");
            });
            writeChanges(Remarks.told(clause));
            if (together) {
                markup.element("div", () -> writeParts(reading.together(clause)), "class", "together");
            }
            if (sides) {
                writeSides(clause);
            }
        }, "class", classes(clause), "id", "c" + number);
        markup.newLine();
    }

    private static String classes(Comparison.Clause clause) {
        return "clause " + clause.match().kind().name().toLowerCase(Locale.ROOT)
                + (clause.match().moved() ? " moved" : "")
                + (clause.editorialOnly() ? " editorial" : "");
    }

    private void writeChanges(List<Change> changes) throws IOException {
        if (changes.isEmpty()) {
            return;
        }
        markup.element("ul", () -> {
            for (Change change : changes) {
                markup.element("li", (change.substantive() ? "Substantive: " : "Editorial: ") + Remarks.detail(change),
                        "class", change.changeClass());
            }
        }, "class", "changes");
    }

    private void writeSides(Comparison.Clause clause) throws IOException {
        markup.element("div", () -> {
            markup.element("div", () -> writeParts(reading.before(clause)), "class", "side");
            markup.element("div", () -> writeParts(reading.after(clause)), "class", "side");
        }, "class", "sides");
    }

    private void writeParts(List<Part> parts) throws IOException {
        if (parts.isEmpty()) {
            markup.element("p", "");
        }
        for (Part part : parts) {
            Paragraph shown = part.young() != null ? part.young() : part.old();
            markup.element("p", () -> {
                for (Piece piece : part.pieces()) {
                    writePiece(piece);
                }
            }, "class", shown.kind() == ParagraphKind.SUB ? "sub" : shown.kind().code());
        }
    }

    private void writePiece(Piece piece) throws IOException {
        switch (piece.revision().withoutMove()) {
            case DELETED -> markup.element("del", () -> writeContent(piece));
            case INSERTED -> markup.element("ins", () -> writeContent(piece));
            default -> writeContent(piece);
        }
    }

    private void writeContent(Piece piece) throws IOException {
        switch (piece) {
            case Piece.Words words when words.face() == Piece.Face.ITALIC -> markup.element("i", words.text());
            case Piece.Words words -> markup.text(words.text());
            case Piece.Number number -> markup.element("span", number.text() + "\u2002", "class", "number");
            case Piece.Tab tab -> markup.text("\u2002");
            case Piece.Note note -> writeCall(note.revision(),
                    note.after() != null ? note.after().label() : note.before().label());
            case Piece.NoteAgain again -> writeCall(again.revision(), again.printed());
        }
    }

    private void writeCall(Revision revision, String label) throws IOException {
        markup.element("sup", () -> markup.element("a", label, "href",
                "#" + NoteMarkup.id(revision == Revision.DELETED, label)));
    }
}
