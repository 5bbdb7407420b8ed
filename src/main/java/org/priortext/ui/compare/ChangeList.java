package org.priortext.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.kit.RightToLeft;
import org.priortext.ui.model.ChangeFilter;
import org.priortext.ui.model.CompareModel;
import org.priortext.ui.model.Row;

/** Every change in one list, narrowed by kind; a click goes there. */
final class ChangeList extends VBox {
    private final CompareModel model;
    private final ObjectProperty<ChangeFilter> filter = new SimpleObjectProperty<>(ChangeFilter.ALL);
    private final BooleanProperty settling = new SimpleBooleanProperty(false);
    private final ListView<Row> rows = new ListView<>();
    private final List<ToggleButton> filters = new ArrayList<>();

    ChangeList(CompareModel model) {
        this.model = model;
    }

    ChangeList build() {
        setId("change-list");
        getStyleClass().add("change-list");
        Label title = new Label(Messages.of("changes.title"));
        title.getStyleClass().add("panel-title");
        FlowPane sorts = new FlowPane();
        FlowPane kinds = new FlowPane();
        ToggleGroup group = new ToggleGroup();
        for (ChangeFilter one : ChangeFilter.values()) {
            ToggleButton button = button(one);
            button.setToggleGroup(group);
            filters.add(button);
            (one.sort() ? sorts : kinds).getChildren().add(button);
        }
        rows.setId("changes");
        rows.getStyleClass().addAll("row-list", "changes");
        rows.setCellFactory(_ -> new ChangeCell(model));
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().addAll(title, group(sorts, "changes.sorts"), group(kinds, "changes.kinds"), rows);
        return this;
    }

    private ToggleButton button(ChangeFilter one) {
        ToggleButton button = new ToggleButton();
        button.setId("changes-" + Messages.code(one));
        button.setUserData(one);
        button.getStyleClass().addAll("small", "change-filter");
        button.setSelected(one == filter.get());
        button.setOnAction(_ -> {
            button.setSelected(true);
            filter.set(one);
        });
        return button;
    }

    private static VBox group(FlowPane buttons, String name) {
        Label label = new Label(Messages.of(name));
        label.getStyleClass().add("change-sort");
        RightToLeft.wrap(label);
        buttons.getStyleClass().add("change-filters");
        return new VBox(label, buttons);
    }

    void bind() {
        InvalidationListener update = _ -> update();
        model.rows().addListener(update);
        model.switches().hideEditorialProperty().addListener(_ -> {
            rows.refresh(); // the same rows may tell less now
            update();
        });
        filter.addListener(update);
        model.currentProperty().subscribe(this::follow);
        rows.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !settling.get()) {
                model.currentProperty().set(row);
            }
        });
        visibleProperty().addListener(update);
        rows.heightProperty().subscribe(() -> Platform.runLater(() -> follow(model.currentProperty().get())));
        update();
    }

    /** Lists the changes; hidden, the list waits until it is shown. */
    private void update() {
        if (!isVisible()) {
            return;
        }
        List<Row> changes = model.changes();
        for (ToggleButton button : filters) {
            ChangeFilter one = (ChangeFilter) button.getUserData();
            long count = changes.stream().filter(row -> shows(one, row)).count();
            button.setText(Messages.of("changes.filter", Messages.of("changes." + Messages.code(one)), count));
            button.setVisible(count > 0 || one == filter.get());
            button.setManaged(button.isVisible());
        }
        settling.set(true);
        rows.getItems().setAll(changes.stream().filter(row -> shows(filter.get(), row)).toList());
        settling.set(false);
        follow(model.currentProperty().get());
    }

    private boolean shows(ChangeFilter one, Row row) {
        return one.shows(row, model.wordsMarked(row));
    }

    private void follow(Row current) {
        settling.set(true);
        rows.getSelectionModel().clearSelection();
        for (int i = 0; i < rows.getItems().size(); i++) {
            if (current != null && rows.getItems().get(i).clause() == current.clause()) {
                rows.getSelectionModel().select(i);
                bring(i);
            }
        }
        settling.set(false);
    }

    /** Scrolls only where the change is not in view, as it is for one that was clicked. */
    private void bring(int index) {
        if (rows.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && !inView(flow, index)) {
            flow.scrollTo(Math.max(0, index - 1));
            flow.layout();
            if (!inView(flow, index)) {
                flow.scrollTo(index);
            }
        }
    }

    private static boolean inView(VirtualFlow<?> flow, int index) {
        return flow.getFirstVisibleCell() != null && flow.getFirstVisibleCell().getIndex() < index
                && index < flow.getLastVisibleCell().getIndex();
    }
}
