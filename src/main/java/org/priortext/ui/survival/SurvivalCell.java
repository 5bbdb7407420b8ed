package org.priortext.ui.survival;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.priortext.change.Change;
import org.priortext.lineage.Descent;
import org.priortext.lineage.Fate;
import org.priortext.model.Paragraph;
import org.priortext.model.Witness;
import org.priortext.ui.clause.WrappingCell;
import org.priortext.ui.kit.Excerpt;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.kit.RightToLeft;
import org.priortext.ui.model.SurvivalModel;

/** One clause and its fates. */
final class SurvivalCell extends WrappingCell<Descent> {
    private static final int OPENING = 90;

    private final SurvivalModel model;
    private final Runnable onCompare;

    SurvivalCell(SurvivalModel model, Runnable onCompare) {
        this.model = model;
        this.onCompare = onCompare;
    }

    @Override
    protected void updateItem(Descent descent, boolean empty) {
        super.updateItem(descent, empty);
        if (empty || descent == null) {
            setGraphic(null);
            return;
        }
        HBox row = new HBox(clause(descent.ancestor()));
        row.getStyleClass().add("survival-row");
        for (Witness column : model.columns()) {
            row.getChildren().add(field(descent, column));
        }
        setGraphic(row);
    }

    private static Node clause(Paragraph paragraph) {
        Label number = new Label(paragraph.id());
        number.getStyleClass().add("number");
        Label words = new Label(Excerpt.of(paragraph.text(), OPENING));
        words.getStyleClass().add("survival-words");
        RightToLeft.wrap(words);
        words.setMinHeight(USE_PREF_SIZE);
        HBox box = new HBox(number, words);
        box.getStyleClass().add("survival-clause");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private Node field(Descent descent, Witness column) {
        Descent.Step step = model.step(descent, column);
        VBox field = new VBox();
        field.getStyleClass().add("survival-field");
        if (step == null) {
            Tooltip.install(field, new Tooltip(Messages.of("survival.unknown")));
            return field;
        }
        String fate = FateNames.of(step.fate());
        Label label = new Label(fate, new FontIcon(icon(step.fate())));
        label.getStyleClass().addAll("fate", "fate-" + Messages.code(step.fate()));
        field.getChildren().add(label);
        model.force(descent, step).ifPresent(change -> field.getChildren().add(force(change)));
        if (!step.to().isEmpty()) {
            Label to = new Label(names(step.to()));
            to.getStyleClass().add("version-meta");
            RightToLeft.wrap(to);
            field.getChildren().add(to);
        }
        field.setAlignment(Pos.TOP_LEFT);
        field.getStyleClass().add("known");
        field.setAccessibleText(Messages.of("survival.spoken", descent.ancestor().id(), column.label(), fate));
        Runnable compare = () -> {
            model.compare(descent.witness(), descent.ancestor(), step);
            onCompare.run();
        };
        field.setAccessibleRole(AccessibleRole.BUTTON);
        field.setFocusTraversable(true);
        field.setOnMouseClicked(_ -> compare.run());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                compare.run();
                event.consume();
            }
        });
        return field;
    }

    private static Label force(Change change) {
        Label force = new Label(Messages.of(change.weakens() ? "survival.weaker" : "survival.stronger", change.note()));
        force.getStyleClass().add("version-meta");
        RightToLeft.wrap(force);
        return force;
    }

    private static String names(List<Paragraph> paragraphs) {
        return String.join(", ", paragraphs.stream().map(Paragraph::id).toList());
    }

    private static String icon(Fate fate) {
        return switch (fate) {
            case VERBATIM -> "fth-check";
            case EDITED -> "fth-edit-3";
            case SPLIT -> "fth-git-branch";
            case MERGED -> "fth-git-merge";
            case MOVED -> "fth-corner-down-right";
            case PARTIAL -> "fth-pie-chart";
            case DROPPED -> "fth-minus";
            case RETURNED -> "fth-rotate-ccw";
        };
    }
}
