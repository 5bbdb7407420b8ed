package org.priortext.ui.compare;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.priortext.model.Paragraph;
import org.priortext.ui.clause.WrappingCell;
import org.priortext.ui.kit.Excerpt;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.kit.RightToLeft;
import org.priortext.ui.model.CompareModel;
import org.priortext.ui.model.Row;

/** One change in the list of changes: which clauses, what became of them, what the edits mean. */
final class ChangeCell extends WrappingCell<Row> {
    private static final int MOST = 3;
    private static final int OPENING = 72;
    private static final double NUMBERS = 92;

    private final CompareModel model;

    ChangeCell(CompareModel model) {
        this.model = model;
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : content(row));
    }

    private HBox content(Row row) {
        Label number = new Label(numbers(row));
        number.getStyleClass().add("number");
        RightToLeft.wrap(number);
        number.setMinWidth(NUMBERS);
        number.setMaxWidth(NUMBERS);
        VBox lines = new VBox();
        lines.getStyleClass().add("change-lines");
        Tag tag = Tag.of(row, row.right() == null);
        if (tag != null) {
            Label label = new Label(tag.text(), new FontIcon(tag.icon()));
            label.getStyleClass().addAll("tag", tag.style());
            lines.getChildren().add(label);
        }
        Label opening = new Label(Excerpt.of(row.subject().text(), OPENING));
        opening.getStyleClass().add("change-opening");
        RightToLeft.wrap(opening);
        opening.setMinHeight(Label.USE_PREF_SIZE);
        lines.getChildren().add(opening);
        List<Label> chips = model.wordsMarked(row) ? Chips.of(row.clause()) : List.of();
        lines.getChildren().addAll(chips.subList(0, Math.min(MOST, chips.size())));
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox box = new HBox(number, lines);
        box.getStyleClass().add("change-item");
        return box;
    }

    private static String numbers(Row row) {
        String from = names(row.match().before());
        String to = names(row.match().after());
        return from.isEmpty() ? to : to.isEmpty() || from.equals(to) ? from : Messages.of("changes.numbers", from, to);
    }

    private static String names(List<Paragraph> paragraphs) {
        return String.join(", ", paragraphs.stream().map(Paragraph::id).toList());
    }
}
