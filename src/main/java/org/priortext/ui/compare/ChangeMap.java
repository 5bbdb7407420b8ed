package org.priortext.ui.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.model.CompareModel;
import org.priortext.ui.model.Row;

/** The whole text in a narrow strip beside the scroll bar, a line for each changed clause; a click goes there. */
final class ChangeMap extends Pane {
    /** As the style sheet has it. */
    private static final double WIDTH = 14;

    private final CompareModel model;

    ChangeMap(CompareModel model) {
        this.model = model;
    }

    ChangeMap build() {
        getStyleClass().add("change-map");
        setAccessibleText(Messages.of("compare.map"));
        setOnMouseClicked(event -> {
            int index = (int) (event.getY() / getHeight() * model.rows().size());
            if (index >= 0 && index < model.rows().size()) {
                model.currentProperty().set(model.rows().get(index));
            }
        });
        return this;
    }

    void bind() {
        InvalidationListener redraw = _ -> draw();
        model.rows().addListener(redraw);
        model.switches().hideEditorialProperty().addListener(redraw);
        heightProperty().addListener(redraw);
        draw();
    }

    /** Draws all lines of a kind as one shape: a long text has hundreds of them. */
    private void draw() {
        Map<String, Path> lines = new LinkedHashMap<>();
        int count = model.rows().size();
        double height = Math.max(2, getHeight() / count - 1);
        long drawn = -1;
        for (int i = 0; i < count; i++) {
            Row row = model.rows().get(i);
            double top = i * getHeight() / count;
            if (model.marked(row) && Math.round(top) > drawn) {
                lines.computeIfAbsent(style(row), ChangeMap::path).getElements().addAll(
                        new MoveTo(2, top), new HLineTo(WIDTH - 2), new VLineTo(top + height), new HLineTo(2), new ClosePath());
                drawn = Math.round(top);
            }
        }
        getChildren().setAll(lines.values());
    }

    private static Path path(String style) {
        Path path = new Path();
        path.getStyleClass().addAll("map-line", style);
        path.setManaged(false);
        return path;
    }

    private static String style(Row row) {
        return switch (row.match().kind()) {
            case ADDED -> "map-inserted";
            case DELETED -> "map-deleted";
            case SPLIT, MERGED -> "map-joined";
            case EDITED, UNCHANGED -> row.match().moved() ? "map-moved" : "map-edited";
        };
    }
}
