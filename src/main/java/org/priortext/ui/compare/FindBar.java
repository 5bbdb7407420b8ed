package org.priortext.ui.compare;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.model.CompareModel;
import org.priortext.ui.model.FindModel;

/** The field for words to look for: Enter goes on, Shift+Enter back, Escape closes it. */
final class FindBar extends HBox {
    private final FindModel model;
    private final CompareModel compare;
    private final TextField field = new TextField();
    private final Label count = new Label();

    FindBar(FindModel model, CompareModel compare) {
        this.model = model;
        this.compare = compare;
    }

    FindBar build() {
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        field.setId("find");
        field.setPromptText(Messages.of("find.prompt"));
        field.setPrefColumnCount(30);
        count.getStyleClass().add("position");
        Button close = new Button(null, new FontIcon("fth-x"));
        close.getStyleClass().addAll("button-icon", "flat", "small");
        close.setAccessibleText(Messages.of("find.close"));
        close.setOnAction(event -> model.openProperty().set(false));
        getChildren().addAll(new FontIcon("fth-search"), field, count, step("fth-chevron-up", "previous", model::previous),
                step("fth-chevron-down", "next", model::next), close);
        return this;
    }

    void bind() {
        visibleProperty().bind(model.openProperty());
        managedProperty().bind(model.openProperty());
        field.textProperty().bindBidirectional(model.queryProperty());
        model.openProperty().subscribe(open -> {
            if (open) {
                field.requestFocus();
            }
        });
        model.askedProperty().subscribe(() -> {
            field.requestFocus();
            field.selectAll();
        });
        InvalidationListener update = _ -> count();
        compare.currentProperty().addListener(update);
        model.currentProperty().addListener(update);
        model.queryProperty().addListener(update);
        compare.rows().addListener(update);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean on = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F3;
            if (on && event.isShiftDown() || event.getCode() == KeyCode.UP) {
                model.previous();
                event.consume();
            } else if (on || event.getCode() == KeyCode.DOWN) {
                model.next();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                model.openProperty().set(false);
                event.consume();
            }
        });
    }

    /** Which of the places with the words the reader is at, or how many there are. */
    private void count() {
        FindModel.Hit hit = model.currentProperty().get();
        boolean there = hit != null && hit.row() == compare.currentProperty().get();
        count.setText(field.getText().isBlank() ? "" : !there ? Messages.of("find.count", model.hits().size())
                : Messages.of("compare.position", model.hits().indexOf(hit) + 1, model.hits().size()));
    }

    private static Button step(String icon, String id, Runnable run) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId("find-" + id);
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setTooltip(new Tooltip(Messages.of("find." + id)));
        button.setAccessibleText(Messages.of("find." + id));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> run.run());
        return button;
    }
}
