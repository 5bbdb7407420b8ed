package org.priortext.ui.compare;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.model.CompareModel;

/** The switches above a comparison and the way from change to change. */
final class CompareBar extends HBox {
    private final CompareModel model;
    private final ToggleButton sideBySide = new ToggleButton(Messages.of("compare.sidebyside"));
    private final ToggleButton single = new ToggleButton(Messages.of("compare.single"));
    private final ToggleButton editorial = new ToggleButton();
    private final ToggleButton changesOnly = new ToggleButton(Messages.of("compare.changesonly"));
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
        editorial.setId("hide-editorial");
        editorial.getStyleClass().add("small");
        changesOnly.setId("changes-only");
        changesOnly.getStyleClass().add("small");
        list.setId("show-list");
        list.getStyleClass().addAll("button-icon", "flat", "small");
        list.setTooltip(new Tooltip(Messages.of("compare.list")));
        list.setAccessibleText(Messages.of("compare.list"));
        position.getStyleClass().add("position");
        position.setId("position");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(new HBox(sideBySide, single), changesOnly, editorial, space,
                step("fth-chevron-up", "previous", model::previous), position, step("fth-chevron-down", "next", model::next), list);
        return this;
    }

    void bind() {
        single.setSelected(!model.sideBySideProperty().get());
        sideBySide.selectedProperty().bindBidirectional(model.sideBySideProperty());
        model.sideBySideProperty().subscribe(on -> single.setSelected(!on));
        sideBySide.getToggleGroup().selectedToggleProperty().subscribe((old, now) -> {
            if (now == null) {
                old.setSelected(true);
            }
        });
        editorial.selectedProperty().bindBidirectional(model.hideEditorialProperty());
        list.selectedProperty().bindBidirectional(model.listShownProperty());
        changesOnly.selectedProperty().bindBidirectional(model.changesOnlyProperty());
        InvalidationListener update = _ -> update();
        model.currentProperty().addListener(update);
        model.rows().addListener(update);
        model.hideEditorialProperty().addListener(update);
        update();
    }

    private void update() {
        int editorialOnly = model.editorialOnly();
        editorial.setText(editorialOnly == 0 ? Messages.of("compare.editorial.none") : Messages.of(model.hideEditorialProperty().get() ? "compare.editorial.hidden" : "compare.editorial.hide", editorialOnly));
        editorial.setDisable(editorialOnly == 0);
        var stops = model.stops();
        int at = 0;
        for (int i = 0; i < stops.size(); i++) {
            if (stops.get(i) == model.currentProperty().get()) {
                at = i + 1;
            }
        }
        position.setText(at == 0 ? Messages.of("compare.changes", stops.size()) : Messages.of("compare.position", at, stops.size()));
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
