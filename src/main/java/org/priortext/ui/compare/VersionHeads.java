package org.priortext.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.priortext.ui.dossier.VersionChooser;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.model.CompareModel;

/** The two choosers, each at the head of its column, and the button between them that changes sides. */
final class VersionHeads extends HBox {
    private final CompareModel model;
    private final VersionChooser from = new VersionChooser("from", Messages.of("compare.from"));
    private final VersionChooser to = new VersionChooser("to", Messages.of("compare.to"));

    VersionHeads(CompareModel model) {
        this.model = model;
    }

    VersionHeads build() {
        getStyleClass().add("heads");
        setAlignment(Pos.CENTER);
        Button swap = new Button(null, new FontIcon("fth-repeat"));
        swap.setId("swap");
        swap.getStyleClass().addAll("button-icon", "flat", "swap");
        swap.setTooltip(new Tooltip(Messages.of("compare.swap")));
        swap.setAccessibleText(Messages.of("compare.swap"));
        swap.setPrefWidth(LevelRow.GUTTER);
        swap.setMinWidth(LevelRow.GUTTER);
        swap.setOnAction(event -> model.versions().swap());
        half(from);
        half(to);
        getChildren().addAll(from, swap, to);
        return this;
    }

    void bind() {
        from.bind(model.versions().texts(), model.versions().fromProperty());
        to.bind(model.versions().texts(), model.versions().toProperty());
    }

    private static void half(VersionChooser chooser) {
        chooser.setMaxWidth(Double.MAX_VALUE);
        chooser.setPrefWidth(10);
        HBox.setHgrow(chooser, Priority.ALWAYS);
    }
}
