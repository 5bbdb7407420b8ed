package org.priortext.ui.compare;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.model.CompareModel;
import org.priortext.ui.model.CompareSwitches;
import org.priortext.ui.model.Row;

/** The switches above a comparison, each with the count of what it hides, and the way from change to change. */
final class CompareBar extends HBox {
    /** Pixels: room for all switches side by side in letters of the usual size. */
    private static final double ONE_LINE = 900;

    private final CompareModel model;
    private final ToggleButton sideBySide = new ToggleButton(Messages.of("compare.sidebyside"));
    private final ToggleButton single = new ToggleButton(Messages.of("compare.single"));
    private final ToggleButton editorial = toggle("hide-editorial");
    private final ToggleButton footnotes = toggle("footnotes");
    private final ToggleButton moved = toggle("dim-moved");
    private final ToggleButton changesOnly = toggle("changes-only");
    private final ToggleButton list = new ToggleButton(null, new FontIcon("fth-list"));
    private final Label position = new Label();

    CompareBar(CompareModel model) {
        this.model = model;
    }

    CompareBar build() {
        getStyleClass().add("compare-bar");
        setAlignment(Pos.CENTER_LEFT);
        ToggleGroup layout = new ToggleGroup();
        sideBySide.setToggleGroup(layout);
        single.setToggleGroup(layout);
        sideBySide.getStyleClass().addAll("left-pill", "small");
        single.getStyleClass().addAll("right-pill", "small");
        sideBySide.setId("side-by-side");
        single.setId("single");
        moved.setTooltip(new Tooltip(Messages.of("compare.moved.hint")));
        changesOnly.setText(Messages.of("compare.changesonly"));
        list.setId("show-list");
        list.getStyleClass().addAll("button-icon", "flat", "small");
        list.setTooltip(new Tooltip(Messages.of("compare.list")));
        list.setAccessibleText(Messages.of("compare.list"));
        position.getStyleClass().add("position");
        position.setId("position");
        position.setMinWidth(USE_PREF_SIZE);
        FlowPane switches = new FlowPane(new HBox(sideBySide, single), changesOnly, editorial, footnotes, moved);
        switches.getStyleClass().add("switches");
        switches.setPrefWrapLength(ONE_LINE);
        HBox.setHgrow(switches, Priority.ALWAYS);
        getChildren().addAll(switches,
                step("fth-chevron-up", "previous", model::previous), position, step("fth-chevron-down", "next", model::next), list);
        return this;
    }

    void bind() {
        CompareSwitches switches = model.switches();
        single.setSelected(!switches.sideBySideProperty().get());
        sideBySide.selectedProperty().bindBidirectional(switches.sideBySideProperty());
        switches.sideBySideProperty().subscribe(on -> single.setSelected(!on));
        sideBySide.getToggleGroup().selectedToggleProperty().subscribe((old, now) -> {
            if (now == null) {
                old.setSelected(true);
            }
        });
        editorial.selectedProperty().bindBidirectional(switches.hideEditorialProperty());
        footnotes.selectedProperty().bindBidirectional(switches.footnotesProperty());
        moved.selectedProperty().bindBidirectional(switches.dimMovedProperty());
        list.selectedProperty().bindBidirectional(switches.listProperty());
        changesOnly.selectedProperty().bindBidirectional(switches.changesOnlyProperty());
        InvalidationListener update = _ -> update();
        model.currentProperty().addListener(update);
        model.rows().addListener(update);
        switches.hideEditorialProperty().addListener(update);
        switches.dimMovedProperty().addListener(update);
        update();
    }

    private void update() {
        CompareSwitches switches = model.switches();
        count(editorial, model.editorialOnly(), "compare.editorial.none",
                stands(switches.hideEditorialProperty(), "compare.editorial.hidden", "compare.editorial.hide"));
        count(moved, model.dimmable(), "compare.moved.none",
                stands(switches.dimMovedProperty(), "compare.moved.dimmed", "compare.moved.dim"));
        count(footnotes, model.footnotes(), "compare.footnotes.none", "compare.footnotes");
        List<Row> changes = model.changes();
        Row current = model.currentProperty().get();
        int at = 0;
        for (int i = 0; i < changes.size() && current != null; i++) {
            at = changes.get(i).clause() == current.clause() ? i + 1 : at;
        }
        position.setText(model.comparisonProperty().get() == null ? "" : at == 0 ? Messages.of("compare.changes", changes.size()) : Messages.of("compare.position", at, changes.size()));
    }

    private static String stands(BooleanProperty on, String key, String otherwise) {
        return on.get() ? key : otherwise;
    }

    /** Says how many there are; off where there is nothing to switch. */
    private static void count(ToggleButton button, int count, String none, String some) {
        button.setText(count == 0 ? Messages.of(none) : Messages.of(some, count));
        button.setDisable(count == 0);
    }

    private static ToggleButton toggle(String id) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.getStyleClass().add("small");
        return button;
    }

    private static Button step(String icon, String id, Runnable run) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setTooltip(new Tooltip(Messages.of("compare." + id)));
        button.setAccessibleText(Messages.of("compare." + id));
        button.setOnAction(event -> run.run());
        return button;
    }
}
