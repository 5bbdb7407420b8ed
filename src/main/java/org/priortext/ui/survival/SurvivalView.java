package org.priortext.ui.survival;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.priortext.lineage.Descent;
import org.priortext.model.Witness;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.model.SurvivalModel;

/** A table: a row for each clause of one version, a column for each later version, in each field what became of it. */
public final class SurvivalView extends BorderPane {
    private final SurvivalModel model;
    private final Runnable onCompare;
    private final ComboBox<Witness> origin = new ComboBox<>();
    private final HBox heads = new HBox();
    private final ListView<Descent> rows = new ListView<>();

    /** @param onCompare asked to show the comparison after a field was clicked */
    public SurvivalView(SurvivalModel model, Runnable onCompare) {
        this.model = model;
        this.onCompare = onCompare;
    }

    public SurvivalView build() {
        setId("survival");
        getStyleClass().add("survival-view");
        Label of = new Label(Messages.of("survival.of"));
        Label hint = new Label(Messages.of("survival.hint"));
        hint.getStyleClass().add("caution");
        origin.setId("origin");
        origin.setConverter(new StringConverter<>() {
            @Override
            public String toString(Witness witness) {
                return witness == null ? "" : witness.label();
            }

            @Override
            public Witness fromString(String text) {
                return origin.getValue();
            }
        });
        HBox bar = new HBox(of, origin, hint);
        bar.getStyleClass().add("trace-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        heads.getStyleClass().add("survival-heads");
        rows.setId("survival-rows");
        rows.getStyleClass().addAll("row-list", "survival-rows");
        rows.setCellFactory(_ -> new SurvivalCell(model, onCompare));
        setTop(new VBox(bar, heads));
        setCenter(rows);
        return this;
    }

    public void bind() {
        origin.setItems(model.origins());
        model.originProperty().subscribe(origin::setValue);
        origin.setOnAction(event -> {
            if (origin.getValue() != null) {
                model.originProperty().set(origin.getValue());
            }
        });
        rows.setItems(model.rows());
        model.columns().addListener((ListChangeListener<Witness>) change -> showHeads());
        showHeads();
    }

    private void showHeads() {
        heads.getChildren().clear();
        Label clause = new Label(Messages.of("survival.clause"));
        clause.getStyleClass().addAll("survival-clause", "head");
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
