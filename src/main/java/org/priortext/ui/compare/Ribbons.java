package org.priortext.ui.compare;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import org.priortext.align.Match;
import org.priortext.model.Paragraph;
import org.priortext.ui.model.CompareModel;
import org.priortext.ui.model.Row;

/**
 * The bands in the gutter that tie a clause to its counterparts: one for an edited pair, forking for a split, joining
 * for a merge, dashed for a move. Drawn over the list after each layout, from where the visible rows stand; what is
 * scrolled away is taken to stand just outside.
 */
final class Ribbons extends Pane {
    private static final double OUTSIDE = 60;
    private static final double INSET = 4;

    /** From top to bottom, in pixels of this pane. */
    private record Stretch(double top, double bottom) {}

    private final CompareModel model;
    private final RowList list;
    private final Rectangle clip = new Rectangle();
    private final Runnable afterLayout = this::draw;
    private String drawn = "";

    Ribbons(CompareModel model, RowList list) {
        this.model = model;
        this.list = list;
        setMouseTransparent(true);
        setManaged(false);
        setClip(clip);
        sceneProperty().subscribe((old, now) -> {
            if (old != null) {
                old.removePostLayoutPulseListener(afterLayout);
            }
            if (now != null) {
                now.addPostLayoutPulseListener(afterLayout);
            }
        });
    }

    private void draw() {
        Map<Paragraph, Stretch> stretches = new IdentityHashMap<>();
        int first = Integer.MAX_VALUE;
        for (RowCell cell : list.visibleCells().toList()) {
            first = Math.min(first, cell.getIndex());
            place(stretches, cell.getItem().left(), cell.words(true));
            place(stretches, cell.getItem().right(), cell.words(false));
        }
        double from = LevelRow.column(list.getWidth()) + INSET;
        double to = from + LevelRow.GUTTER - 2 * INSET;
        if (!model.switches().sideBySideProperty().get() || stretches.isEmpty()) {
            getChildren().clear();
            drawn = "";
            return;
        }
        String now = stretches.values() + ":" + first + ":" + from + ":" + to + ":"
                + model.switches().hideEditorialProperty().get() + System.identityHashCode(model.comparisonProperty().get());
        if (now.equals(drawn)) {
            return;
        }
        drawn = now;
        clip.setWidth(list.getWidth());
        clip.setHeight(list.getHeight());
        getChildren().setAll(paths(stretches, first, from, to));
        applyCss(); // the style pass of this frame is over, and there may be no other frame for long
    }

    private void place(Map<Paragraph, Stretch> stretches, Paragraph paragraph, Bounds inScene) {
        if (paragraph != null && inScene != null) {
            Bounds bounds = sceneToLocal(inScene);
            stretches.put(paragraph, new Stretch(bounds.getMinY() + 2, bounds.getMaxY() - 2));
        }
    }

    private List<Node> paths(Map<Paragraph, Stretch> stretches, int first, double from, double to) {
        List<Node> paths = new ArrayList<>();
        Map<Match, Boolean> done = new IdentityHashMap<>();
        for (int i = 0; i < model.rows().size(); i++) {
            Row row = model.rows().get(i);
            if (!model.marked(row) || done.put(row.match(), true) != null) {
                continue;
            }
            for (Paragraph before : row.match().before()) {
                for (Paragraph after : row.match().after()) {
                    Stretch left = stretches.get(before);
                    Stretch right = stretches.get(after);
                    if (left == null && right == null) {
                        continue;
                    }
                    paths.add(band(row.match(), left != null ? left : outside(before, first, true),
                            right != null ? right : outside(after, first, false), from, to));
                }
            }
        }
        return paths;
    }

    private Stretch outside(Paragraph paragraph, int first, boolean left) {
        for (int i = 0; i < Math.min(first, model.rows().size()); i++) {
            Row row = model.rows().get(i);
            if ((left ? row.left() : row.right()) == paragraph) {
                return new Stretch(-OUTSIDE - 24, -OUTSIDE);
            }
        }
        return new Stretch(getParent().getLayoutBounds().getHeight() + OUTSIDE, getParent().getLayoutBounds().getHeight() + OUTSIDE + 24);
    }

    private static Path band(Match match, Stretch left, Stretch right, double from, double to) {
        double bend = (to - from) / 2;
        Path path = new Path(
                new MoveTo(from, left.top),
                new CubicCurveTo(from + bend, left.top, to - bend, right.top, to, right.top),
                new LineTo(to, right.bottom),
                new CubicCurveTo(to - bend, right.bottom, from + bend, left.bottom, from, left.bottom),
                new ClosePath());
        path.getStyleClass().addAll("ribbon", switch (match.kind()) {
            case SPLIT -> "ribbon-split";
            case MERGED -> "ribbon-merged";
            default -> match.moved() ? "ribbon-moved" : "ribbon-edited";
        });
        if (match.moved()) {
            path.getStyleClass().add("ribbon-dashed");
        }
        return path;
    }
}
