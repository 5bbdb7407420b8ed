package org.priortext.ui.survival;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.priortext.lineage.Descent;
import org.priortext.model.Witness;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.model.SurvivalModel;

/** A row for each clause of one version, a column for each later version, in each field what became of it. */
final class SurvivalTable extends BorderPane {
    private final SurvivalModel model;
    private final Runnable onCompare;
    private final HBox heads = new HBox();
    private final ListView<Descent> rows = new ListView<>();

    SurvivalTable(SurvivalModel model, Runnable onCompare) {
        this.model = model;
        this.onCompare = onCompare;
    }

    SurvivalTable build() {
        heads.getStyleClass().add("survival-heads");
        rows.setId("survival-rows");
        rows.getStyleClass().addAll("row-list", "survival-rows");
        rows.setCellFactory(_ -> new SurvivalCell(model, onCompare));
        Label hint = new Label();
        hint.getStyleClass().add("empty-hint");
        hint.textProperty().bind(model.hintProperty().map(Messages::of).orElse(Messages.of("survival.empty")));
        rows.setPlaceholder(hint);
        Label key = new Label(Messages.of("survival.key"));
        key.getStyleClass().add("survival-key");
        key.setWrapText(true);
        key.setMinHeight(USE_PREF_SIZE);
        setTop(heads);
        setBottom(key);
        setCenter(rows);
        return this;
    }

    void bind() {
        rows.setItems(model.rows());
        model.columns().addListener((ListChangeListener<Witness>) change -> showHeads());
        showHeads();
    }

    private void showHeads() {
        heads.getChildren().clear();
        Label clause = new Label(Messages.of("survival.clause"));
        clause.getStyleClass().addAll("survival-clause", "head");
        HBox.setHgrow(clause, Priority.ALWAYS);
        heads.getChildren().add(clause);
        for (Witness column : model.columns()) {
            Label label = new Label(column.label());
            Label date = new Label(Messages.shortDate(column.resolution().date()));
            date.getStyleClass().add("version-meta");
            label.getStyleClass().add("head");
            VBox head = new VBox(label, date);
            head.getStyleClass().add("survival-field");
            heads.getChildren().add(head);
        }
    }
}
