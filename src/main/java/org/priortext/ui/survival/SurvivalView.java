package org.priortext.ui.survival;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.priortext.model.Witness;
import org.priortext.ui.kit.Action;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.model.SurvivalModel;

/** What became of every clause, as a table or as a river. */
public final class SurvivalView extends BorderPane {
    private final SurvivalModel model;
    private final SurvivalTable table;
    private final RiverPane river;
    private final Node exportTable;
    private final Node exportRiver;
    private final ToggleButton tableButton = new ToggleButton(Messages.of("survival.table"));
    private final ToggleButton riverButton = new ToggleButton(Messages.of("survival.river"));
    private final Label of = new Label(Messages.of("survival.of"));
    private final ComboBox<Witness> origin = new ComboBox<>();
    private final RiverKey key = new RiverKey();

    /**
     * @param onCompare asked to show the comparison after a field or band was clicked
     * @param exportTable writes the table as a picture
     * @param exportRiver writes the river as a picture
     */
    public SurvivalView(SurvivalModel model, Runnable onCompare, Action exportTable, Action exportRiver) {
        this.model = model;
        table = new SurvivalTable(model, onCompare);
        river = new RiverPane(model, onCompare);
        this.exportTable = exportTable.button();
        this.exportRiver = exportRiver.button();
    }

    public SurvivalView build() {
        setId("survival");
        getStyleClass().add("survival-view");
        ToggleGroup charts = new ToggleGroup();
        tableButton.setToggleGroup(charts);
        riverButton.setToggleGroup(charts);
        tableButton.setId("show-table");
        riverButton.setId("show-river");
        tableButton.getStyleClass().addAll("left-pill", "small");
        riverButton.getStyleClass().addAll("right-pill", "small");
        origin.setId("origin");
        origin.setAccessibleText(Messages.of("survival.of"));
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
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox.setHgrow(key, Priority.ALWAYS);
        HBox chosen = new HBox(tableButton, riverButton);
        chosen.setMinWidth(USE_PREF_SIZE);
        HBox bar = new HBox(chosen, of, origin, key, space, exportTable, exportRiver);
        bar.getStyleClass().add("trace-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        setTop(bar);
        setCenter(new StackPane(table.build(), river.build()));
        return this;
    }

    public void bind() {
        tableButton.setOnAction(_ -> model.riverProperty().set(false));
        riverButton.setOnAction(_ -> model.riverProperty().set(true));
        tableButton.getToggleGroup().selectedToggleProperty().subscribe(chosen -> {
            if (chosen == null) {
                choose();
            }
        });
        model.riverProperty().subscribe(shown -> {
            choose();
            show(!shown, table, of, origin, exportTable);
            show(shown, river, key, exportRiver);
        });
        origin.setItems(model.origins());
        model.originProperty().subscribe(origin::setValue);
        origin.setOnAction(_ -> {
            if (origin.getValue() != null) {
                model.originProperty().set(origin.getValue());
            }
        });
        table.bind();
        river.bind();
    }

    /** One of the two is always chosen, also when the chosen one is clicked again. */
    private void choose() {
        (model.riverProperty().get() ? riverButton : tableButton).setSelected(true);
    }

    private static void show(boolean shown, Node... nodes) {
        for (Node node : nodes) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }
}
