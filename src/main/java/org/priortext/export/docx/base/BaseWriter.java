package org.priortext.export.docx.base;

import java.io.IOException;
import java.util.List;
import org.priortext.export.weave.Line;
import org.priortext.export.weave.Piece;
import org.priortext.export.weave.Revision;
import org.priortext.model.Footnote;
import org.priortext.model.Paragraph;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes lines of the weave in the place of the file's paragraphs. Words of the earlier text are taken from the file,
 * unit by unit, with the runs they stand in; inserted words are set like their neighbours.
 */
final class BaseWriter {

    private final Base base;
    private final List<Paragraph> order;
    private final Settings settings;
    private final Signer signer;
    private final NoteAdder notes;
    private int next;
    private int cursor;
    private int offset;
    private Node last;
    private LineBuilder line;

    BaseWriter(Base base, List<Paragraph> order, Settings settings, Signer signer, NoteAdder notes) {
        this.base = base;
        this.order = order;
        this.settings = settings;
        this.signer = signer;
        this.notes = notes;
    }

    /** Writes a line and gives the paragraph made of it. */
    Element write(Line woven) throws IOException {
        BaseParagraph source = source();
        Element old = source.element();
        line = new LineBuilder(Xml.create(old, "p"), signer);
        line.paragraph().appendChild(settings.of(woven, old));
        boolean finished = next == order.size();
        boolean beside = !woven.mark().inBefore() && cursor == 0 && next > 0
                && woven.pieces().stream().noneMatch(piece -> piece.revision().inBefore());
        Node place = beside || finished ? last.getNextSibling() : old;
        (finished ? last : old).getParentNode().insertBefore(line.paragraph(), place);
        last = line.paragraph();
        for (Piece piece : woven.pieces()) {
            if (woven.move() > 0 && last == line.paragraph() && piece.revision() == woven.mark()) {
                Element end = line.startMove(woven.mark(), "move" + woven.move());
                last = line.paragraph().getParentNode().insertBefore(end, line.paragraph().getNextSibling());
            }
            if (piece.revision().inBefore()) {
                lead(woven, piece);
            }
            write(piece);
        }
        if (woven.mark().inBefore()) {
            take(source.units().size(), Revision.KEPT);
            old.getParentNode().removeChild(old);
            next++;
            cursor = 0;
            offset = 0;
        }
        return line.paragraph();
    }

    /** The paragraph of the file whose words come next; behind the last one, that one. */
    private BaseParagraph source() {
        return base.of(order.get(Math.min(next, order.size() - 1)));
    }

    /** Blanks before the text of a paragraph without a number go with the paragraph. */
    private void lead(Line woven, Piece piece) {
        if (cursor == 0 && !(piece instanceof Piece.Number)) {
            boolean gone = woven.pieces().stream().noneMatch(one -> one.revision() == Revision.KEPT);
            take(source().textStart(), gone ? piece.revision() : Revision.KEPT);
        }
    }

    private void write(Piece piece) throws IOException {
        boolean inserted = !piece.revision().inBefore();
        switch (piece) {
            case Piece.Words words when inserted -> line.insert(words.revision(), words.text(), neighbour(), words.face());
            case Piece.Words words -> {
                offset += words.text().length();
                take(source().unit(offset - 1) + 1, words.revision());
            }
            case Piece.Number number when inserted -> {
                if (base.numbersTyped()) {
                    line.insert(number.revision(), number.text(), neighbour(), Piece.Face.PLAIN);
                }
            }
            case Piece.Number number -> take(source().numberEnd(), number.revision());
            case Piece.Tab tab when inserted -> {
                if (base.numbersTyped()) {
                    line.insertTab(tab.revision(), neighbour());
                }
            }
            case Piece.Tab tab -> take(source().textStart(), tab.revision());
            case Piece.Note note when inserted -> insertNote(note.after());
            case Piece.Note note when note.revision() == Revision.KEPT
                    && !note.before().text().equals(note.after().text()) -> {
                takeCall(Revision.DELETED);
                insertNote(note.after());
            }
            case Piece.Note note -> takeCall(note.revision());
            case Piece.NoteAgain again when inserted -> line.insertRaised(again.label());
            case Piece.NoteAgain again -> takeCall(again.revision());
        }
    }

    private void insertNote(Footnote note) throws IOException {
        if (notes.possible()) {
            line.insertCall(notes.add(note.text()));
        } else {
            line.insertRaised(note.label());
        }
    }

    private void take(int to, Revision revision) {
        List<BaseParagraph.Unit> units = source().units();
        while (cursor < to) {
            line.add(units.get(cursor++), revision);
        }
    }

    /** Takes the call of a footnote that stands at the cursor, if the file has it. */
    private void takeCall(Revision revision) {
        List<BaseParagraph.Unit> units = source().units();
        int at = cursor;
        while (at < units.size() && units.get(at).character() == 0 && units.get(at).run() == null) {
            at++;
        }
        if (at < units.size() && units.get(at).character() == 0) {
            boolean labelled = !units.get(at).thing().getAttributeNS(Xml.NAMESPACE, "customMarkFollows").isEmpty();
            Element run = units.get(at++).run();
            while (labelled && at < units.size() && units.get(at).run() == run) {
                at++;
            }
            take(at, revision);
        }
    }

    private Element neighbour() {
        List<BaseParagraph.Unit> units = source().units();
        for (int distance = 0; distance <= units.size(); distance++) {
            for (int at : new int[] {cursor - 1 - distance, cursor + distance}) {
                if (at >= 0 && at < units.size() && units.get(at).run() != null && units.get(at).thing() == null) {
                    return units.get(at).run();
                }
            }
        }
        return null;
    }
}
