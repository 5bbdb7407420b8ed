package org.priortext.ui.survival;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import org.priortext.export.chart.Drawing;
import org.priortext.export.chart.River;
import org.priortext.export.chart.Subject;
import org.priortext.lineage.Lineage;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.kit.RightToLeft;
import org.priortext.ui.model.SurvivalModel;

/** The river of clauses. The arrow keys go from band to band; Enter or a click shows the redline of that step. */
final class RiverPane extends BorderPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double BAR = 18;

    private record Shown(Drawing.Band band, Node node) {}

    private final SurvivalModel model;
    private final Runnable onCompare;
    private final Pane canvas = new Pane();
    private final ScrollPane scroll = new ScrollPane(canvas);
    private final Label told = new Label();
    private final List<Shown> bands = new ArrayList<>();
    private Lineage drawn;
    private double drawnWidth;
    private Shown chosen;

    RiverPane(SurvivalModel model, Runnable onCompare) {
        this.model = model;
        this.onCompare = onCompare;
    }

    RiverPane build() {
        setId("river");
        getStyleClass().add("river");
        canvas.getStyleClass().add("river-canvas");
        canvas.setId("river-canvas");
        canvas.setFocusTraversable(true);
        canvas.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        canvas.setOnKeyPressed(this::go);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "river-scroll");
        scroll.setFocusTraversable(false);
        told.setId("river-told");
        told.getStyleClass().add("river-told");
        RightToLeft.wrap(told);
        setCenter(scroll);
        setBottom(told);
        return this;
    }

    void bind() {
        model.lineageProperty().subscribe(this::draw);
        scroll.widthProperty().subscribe(this::draw);
        visibleProperty().subscribe(this::draw);
    }

    /** Draws what is shown now; hidden, or drawn already, it does nothing. */
    private void draw() {
        Lineage lineage = model.lineageProperty().get();
        double width = Math.max(500, scroll.getWidth() - BAR);
        if (!isVisible() || scroll.getWidth() == 0 || lineage == drawn && width == drawnWidth) {
            return;
        }
        drawn = lineage;
        drawnWidth = width;
        bands.clear();
        canvas.getChildren().clear();
        choose(null);
        if (lineage == null) {
            return;
        }
        Drawing drawing = River.draw(lineage, width, Messages::shortDate);
        canvas.setPrefSize(drawing.width(), drawing.height());
        List<Node> nodes = new ArrayList<>();
        for (Drawing.Mark mark : drawing.marks()) {
            Node node = RiverShapes.of(mark);
            if (mark.subject() != null) {
                node.setOnMouseEntered(_ -> told.setText(FateNames.of(mark.subject())));
                node.setOnMouseExited(_ -> tell());
            }
            if (mark instanceof Drawing.Band band && band.subject().step() != null) {
                bands.add(new Shown(band, node));
                node.getStyleClass().add("known");
                node.setOnMouseClicked(_ -> compare(band.subject()));
            }
            nodes.add(node);
        }
        canvas.getChildren().setAll(nodes);
        canvas.applyCss(); // drawn while the window is laid out, they would be shown once before they are dressed
        tell();
    }

    private void go(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> choose(nearest(other -> other.band.x() == chosen.band.x() && order(other) > order(chosen)));
            case UP -> choose(nearest(other -> other.band.x() == chosen.band.x() && order(other) < order(chosen)));
            case RIGHT -> choose(nearest(other -> other.band.x() > chosen.band.x()));
            case LEFT -> choose(nearest(other -> other.band.x() < chosen.band.x()));
            case ENTER, SPACE -> {
                if (chosen != null) {
                    compare(chosen.band.subject());
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private double order(Shown shown) {
        return shown.band.top() + bands.indexOf(shown) * 1e-6;
    }

    /** The nearest of those that pass, first by column; the first of all while none is chosen, the chosen one if none passes. */
    private Shown nearest(Predicate<Shown> passes) {
        if (chosen == null) {
            return bands.stream().min(Comparator.comparingDouble((Shown shown) -> shown.band.x()).thenComparingDouble(this::order)).orElse(null);
        }
        return bands.stream().filter(passes).min(Comparator
                .comparingDouble((Shown other) -> Math.abs(other.band.x() - chosen.band.x()))
                .thenComparingDouble(other -> Math.abs(order(other) - order(chosen)))).orElse(chosen);
    }

    private void choose(Shown shown) {
        if (chosen != null) {
            chosen.node.pseudoClassStateChanged(CHOSEN, false);
        }
        chosen = shown;
        if (shown != null) {
            shown.node.pseudoClassStateChanged(CHOSEN, true);
            double room = canvas.getHeight() - scroll.getViewportBounds().getHeight();
            if (room > 0) {
                scroll.setVvalue((shown.band.top() - scroll.getViewportBounds().getHeight() / 2) / room);
            }
        }
        tell();
    }

    private void tell() {
        told.setText(chosen == null ? Messages.of("river.hint") : FateNames.of(chosen.band.subject()));
        canvas.setAccessibleText(told.getText());
    }

    private void compare(Subject subject) {
        model.compare(subject.witness(), subject.clause(), subject.step());
        onCompare.run();
    }
}
