package org.priortext.ui.compare;

import javafx.application.Platform;
import javafx.scene.control.skin.VirtualFlow;
import org.priortext.ui.model.CompareModel;
import org.priortext.ui.model.Row;

/**
 * Keeps the current row of a comparison before the reader's eyes: brought into view when it becomes current, and again
 * after every layout that made the list or the row itself another size. What the reader has scrolled away stays away.
 */
final class CurrentInView {
    private static final double NOWHERE = Double.NaN;
    /** Layouts in a row after which a list of rows of unlike height has come to rest. */
    private static final int SETTLING = 3;

    private final CompareModel model;
    private final RowList list;
    private final Runnable afterLayout = this::check;
    private double width;
    private double height;
    private double cellHeight;
    private double top = NOWHERE;
    private double held = NOWHERE;
    private boolean replaced;
    private int unsettled;

    CurrentInView(CompareModel model, RowList list) {
        this.model = model;
        this.list = list;
    }

    void install() {
        list.sceneProperty().subscribe((old, now) -> {
            if (old != null) {
                old.removePostLayoutPulseListener(afterLayout);
            }
            if (now != null) {
                now.addPostLayoutPulseListener(afterLayout);
            }
        });
    }

    /** The rows are others now: the current one is to stand again where it stood in the window. */
    void rowsReplaced() {
        replaced = true;
    }

    /** Selects a row and brings it into view, with the row above it where there is room for both; none for null. */
    void reveal(Row row) {
        int index = model.place(row, -1);
        if (index < 0) {
            list.getSelectionModel().clearSelection();
            return;
        }
        list.getSelectionModel().clearAndSelect(index);
        settle(NOWHERE);
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && !inView(row, flow)) {
            flow.scrollTo(Math.max(0, index - 1));
            flow.layout();
            bring(row, flow);
        }
    }

    private boolean inView(Row row, VirtualFlow<?> flow) {
        RowCell cell = cell(row);
        return cell != null && cell.getLayoutY() >= 0 && cell.getLayoutY() + cell.getHeight() <= flow.getHeight();
    }

    private void check() {
        Row row = model.currentProperty().get();
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) || model.place(row, -1) < 0) {
            top = NOWHERE;
            replaced = false;
            return;
        }
        if (replaced) {
            replaced = false;
            list.getSelectionModel().clearAndSelect(model.place(row, -1));
            settle(top);
        } else if (resized(cell(row))) {
            settle(held);
        }
        if (unsettled > 0) {
            bring(row, flow);
            settled();
        }
        note(row);
    }

    private boolean resized(RowCell cell) {
        return list.getWidth() != width || list.getHeight() != height || cell != null && cell.getHeight() != cellHeight;
    }

    /** From now on, until the list has come to rest, the row is brought into view after every layout. */
    private void settle(double place) {
        held = place;
        unsettled = SETTLING;
    }

    private void settled() {
        unsettled--;
        if (unsettled == 0) {
            held = NOWHERE;
        }
        Platform.requestNextPulse();
    }

    /**
     * Puts the row where it is held, else scrolls no farther than it must: all of the row is shown, or of one higher than
     * the list as much as can be. More than once, since a list of rows of unlike height does not scroll as far as it is told
     * until it knows their heights.
     */
    private void bring(Row row, VirtualFlow<?> flow) {
        int index = model.place(row, -1);
        for (int above = 1; above >= 0 && cell(row) == null; above--) {
            flow.scrollTo(Math.max(0, index - above));
            flow.layout();
        }
        for (int i = 0; i < SETTLING && cell(row) != null; i++) {
            RowCell cell = cell(row);
            double slack = flow.getHeight() - cell.getHeight();
            double wanted = Math.clamp(Double.isNaN(held) ? cell.getLayoutY() : held, Math.min(slack, 0), Math.max(slack, 0));
            if (Math.abs(cell.getLayoutY() - wanted) <= 0.5) {
                return;
            }
            flow.scrollPixels(cell.getLayoutY() - wanted);
            flow.layout();
        }
    }

    private void note(Row row) {
        RowCell cell = cell(row);
        width = list.getWidth();
        height = list.getHeight();
        cellHeight = cell == null ? cellHeight : cell.getHeight();
        top = cell == null ? NOWHERE : cell.getLayoutY();
    }

    private RowCell cell(Row row) {
        return list.visibleCells().filter(cell -> cell.getItem() == row).findFirst().orElse(null);
    }
}
