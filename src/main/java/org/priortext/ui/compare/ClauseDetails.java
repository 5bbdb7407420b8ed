package org.priortext.ui.compare;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.priortext.align.Match;
import org.priortext.change.Change;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.kit.RightToLeft;
import org.priortext.ui.model.CompareModel;
import org.priortext.ui.model.Row;

/** All that is known of the current clause: what it is, why its two sides were paired, each edit and its meaning. */
final class ClauseDetails extends ScrollPane {
    private final CompareModel model;
    private final GridPane grid = new GridPane();

    ClauseDetails(CompareModel model) {
        this.model = model;
    }

    ClauseDetails build() {
        setId("details");
        getStyleClass().addAll("edge-to-edge", "details");
        grid.getStyleClass().add("details-grid");
        setContent(grid);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        return this;
    }

    void bind() {
        visibleProperty().bind(model.switches().detailsProperty());
        managedProperty().bind(model.switches().detailsProperty());
        model.currentProperty().subscribe(this::show);
        show(model.currentProperty().get());
    }

    private void show(Row row) {
        grid.getChildren().clear();
        if (row == null) {
            line(0, "", Messages.of("details.hint"), "version-meta");
            return;
        }
        Match match = row.match();
        String kind = Messages.of("kind." + Messages.code(match.kind()));
        String moved = match.moved() ? Messages.of("details.moved", kind) : kind;
        boolean both = !match.before().isEmpty() && !match.after().isEmpty();
        line(0, Messages.of("details.kind"), both ? Messages.of("details.similarity", moved, match.similarity()) : moved, "details-text");
        int at = 1;
        if (!match.reasons().isEmpty()) {
            line(at++, Messages.of(both ? "details.why" : "details.alone"), ReasonWords.of(match), "details-text");
        }
        for (Change change : row.clause().changes()) {
            ChangeWords told = ChangeWords.full(change);
            line(at++, told.name(), told.words(), change.substantive() ? "details-substantive" : "details-text");
        }
    }

    private void line(int row, String name, String text, String style) {
        Label left = new Label(name);
        left.getStyleClass().add("details-name");
        left.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(left, VPos.TOP);
        Label right = new Label(text);
        right.getStyleClass().add(style);
        RightToLeft.wrap(right);
        grid.addRow(row, (Node) left, right);
    }
}
