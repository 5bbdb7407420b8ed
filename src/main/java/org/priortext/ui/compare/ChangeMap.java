package org.priortext.ui.compare;

import javafx.beans.InvalidationListener;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.model.CompareModel;
import org.priortext.ui.model.Row;

/** The whole text in a narrow strip beside the scroll bar, a line for each changed clause; a click goes there. */
final class ChangeMap extends Pane {
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

    private void draw() {
        getChildren().clear();
        int count = model.rows().size();
        long drawn = -1;
        for (int i = 0; i < count; i++) {
            Row row = model.rows().get(i);
            double top = i * getHeight() / count;
            if (model.marked(row) && Math.round(top) > drawn) {
                Region line = new Region();
                line.getStyleClass().addAll("map-line", style(row));
                double height = Math.max(2, getHeight() / count - 1);
                line.resizeRelocate(2, top, Math.max(0, getPrefWidth() - 4), height);
                line.setManaged(false);
                getChildren().add(line);
                drawn = Math.round(top);
            }
        }
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
