package org.priortext.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.priortext.dossier.Comparison.Clause;
import org.priortext.model.Paragraph;
import org.priortext.ui.clause.Fragment;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.model.ClauseNotes;
import org.priortext.ui.model.CompareModel;
import org.priortext.ui.model.FindModel;
import org.priortext.ui.model.MarkedText;
import org.priortext.ui.model.Piece;
import org.priortext.ui.model.Row;

/** Makes what a row shows, in two columns or one. */
final class RowContent {
    private final CompareModel model;
    private final FindModel find;
    private final ClauseNotes notes;
    private final Jumps jumps;

    RowContent(CompareModel model, FindModel find, ClauseNotes notes) {
        this.notes = notes;
        this.model = model;
        this.find = find;
        jumps = new Jumps(model.otherPlaces());
    }

    LevelRow level(Row row) {
        return new LevelRow(
                row.left() == null ? null : side(row, row.left(), true, MarkedText.before(row.clause(), row.left()), row.right() == null),
                row.right() == null ? null : side(row, row.right(), false, MarkedText.after(row.clause(), row.right()), true),
                jumps.emptyHalf(row));
    }

    Region single(Row row) {
        if (row.goesElsewhere()) {
            return side(row, row.left(), true, List.of(), false, List.of());
        }
        Clause clause = row.clause();
        return row.right() == null
                ? side(row, row.left(), true, MarkedText.before(clause, row.left()), true)
                : side(row, row.right(), false, single(clause, row.right(), model.wordsMarked(row)), true);
    }

    private static List<Piece> single(Clause clause, Paragraph paragraph, boolean marked) {
        return marked ? MarkedText.both(clause, paragraph) : MarkedText.plain(paragraph);
    }

    private SideBox side(Row row, Paragraph paragraph, boolean left, List<Piece> pieces, boolean chips) {
        List<Piece> shown = model.switches().footnotesProperty().get() ? pieces : MarkedText.withoutNotes(pieces);
        return side(row, paragraph, left, shown, chips, Fragments.of(shown, model.wordsMarked(row)));
    }

    private SideBox side(Row row, Paragraph paragraph, boolean left, List<Piece> pieces, boolean chips, List<Fragment> text) {
        boolean marked = model.wordsMarked(row);
        SideBox box = new SideBox(paragraph, Tag.of(row, left), () -> goOn(row), text,
                remarks(row, paragraph, left, chips && !row.goesElsewhere(), marked),
                !model.switches().sideBySideProperty().get() && !row.goesElsewhere());
        if (!model.marked(row)) {
            box.getStyleClass().add("unmarked");
        }
        if (row.movedWhole() && model.switches().dimMovedProperty().get()) {
            box.getStyleClass().add("dimmed");
        }
        if (model.switches().footnotesProperty().get() && !pieces.isEmpty()) {
            box.noting(Footnotes.of(model, paragraph, left, marked));
        }
        box.setAccessibleText(paragraph.id() + ". " + spoken(pieces));
        FindModel.Hit hit = find.currentProperty().get();
        return box.finding(find.queryProperty().get(), hit != null && hit.row() == row ? hit.index() : -1).selecting(words -> model.select(words, left));
    }

    /** What stands below the words: the meaning of the edits, ways to their other places, whether the user paired them, the user's note. */
    private List<Node> remarks(Row row, Paragraph paragraph, boolean left, boolean chips, boolean marked) {
        boolean single = !model.switches().sideBySideProperty().get();
        List<Node> all = new ArrayList<>(chips && marked ? Chips.of(row.clause()) : List.of());
        if (single && row.goesElsewhere()) {
            all.add(jumps.other(row));
        }
        if (model.marked(row)) {
            jumps.echoes(paragraph, left).forEach(all::add);
            if (single && row.left() != null && !left) {
                jumps.echoes(row.left(), true).forEach(all::add);
            }
        }
        if (chips && model.byUser(row)) {
            all.add(UserChips.paired(row.match()));
        }
        notes.on(paragraph, left).ifPresent(note -> all.add(UserChips.note(note)));
        return all;
    }

    private void goOn(Row row) {
        model.currentProperty().set(row);
        model.otherPlaces().goOn();
    }

    private static String spoken(List<Piece> pieces) {
        StringBuilder words = new StringBuilder();
        for (Piece piece : pieces) {
            String text = piece.manner() == Piece.Manner.NOTE_CALL ? Messages.of("spoken.note", piece.text()) : piece.text();
            words.append(switch (piece.mark()) {
                case KEPT -> text;
                case DELETED -> Messages.of("spoken.deleted", text);
                case INSERTED -> Messages.of("spoken.inserted", text);
            });
        }
        return words.toString();
    }
}
