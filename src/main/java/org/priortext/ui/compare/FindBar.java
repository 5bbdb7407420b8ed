package org.priortext.ui.compare;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.model.CompareModel;
import org.priortext.ui.model.FindModel;
import org.priortext.ui.model.Row;

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
        getChildren().addAll(new FontIcon("fth-search"), field, count, close);
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
        InvalidationListener update = _ -> count();
        compare.currentProperty().addListener(update);
        model.queryProperty().addListener(update);
        compare.rows().addListener(update);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                if (event.isShiftDown()) {
                    model.previous();
                } else {
                    model.next();
                }
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                model.openProperty().set(false);
                event.consume();
            }
        });
    }

    /** Which of the rows with the words the reader is at, or how many there are. */
    private void count() {
        List<Row> hits = field.getText().isBlank() ? List.of() : model.hits();
        Row current = compare.currentProperty().get();
        int at = 0;
        for (int i = 0; i < hits.size(); i++) {
            at = hits.get(i) == current ? i + 1 : at;
        }
        count.setText(field.getText().isBlank() ? "" : at == 0 ? Messages.of("find.count", hits.size())
                : Messages.of("compare.position", at, hits.size()));
    }
}
