package org.priortext.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.priortext.ui.model.CompareModel;
import org.priortext.ui.model.FindModel;
import org.priortext.ui.model.Row;

/** The rows of a comparison in a list that makes only the visible ones. */
final class RowList extends ListView<Row> {
    /** How much of what stands above is left visible when a row is brought into view, in pixels. */
    private static final double CONTEXT = 90;

    private final CompareModel model;
    private final FindModel find;
    private final List<RowCell> cells = new ArrayList<>();

    RowList(CompareModel model, FindModel find) {
        super(model.rows());
        this.model = model;
        this.find = find;
        setId("rows");
        getStyleClass().add("row-list");
        remake();
    }

    /** Makes all rows anew. */
    private void remake() {
        RowContent content = new RowContent(model, find, this::showOther);
        cells.clear();
        setCellFactory(_ -> {
            RowCell cell = new RowCell(model, content);
            cells.add(cell);
            return cell;
        });
        reveal(model.currentProperty().get());
    }

    void bind() {
        model.sideBySideProperty().subscribe(this::remake);
        model.hideEditorialProperty().subscribe(this::remake);
        find.queryProperty().subscribe(() -> refresh());
        model.currentProperty().subscribe(this::reveal);
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.currentProperty().set(row);
            }
        });
    }

    /** The cells that show a row now. */
    Stream<RowCell> visibleCells() {
        return cells.stream().filter(cell -> cell.getItem() != null && cell.isVisible() && cell.getParent() != null);
    }

    private void reveal(Row row) {
        int index = model.place(row, -1);
        if (index < 0) {
            getSelectionModel().clearSelection();
            return;
        }
        getSelectionModel().select(index);
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow && !inView(row, flow.getHeight())) {
            flow.scrollTo(index);
            flow.layout();
            visibleCells().filter(cell -> cell.getItem() == row && cell.getLayoutY() < CONTEXT).findFirst()
                    .ifPresent(cell -> flow.scrollPixels(cell.getLayoutY() - CONTEXT));
        }
    }

    /** Whether all of a row is visible, or as much of it as there is room for. */
    private boolean inView(Row row, double height) {
        return visibleCells().filter(cell -> cell.getItem() == row).anyMatch(cell -> {
            double top = cell.getLayoutY();
            return top >= 0 && (top + cell.getHeight() <= height || top < CONTEXT && cell.getHeight() > height - CONTEXT);
        });
    }

    /** Goes to the row where the other side of a moved, split or merged clause stands. */
    private void showOther(Row row) {
        model.rows().stream()
                .filter(one -> one != row && one.clause() == row.clause() && (row.right() == null) == (one.right() != null))
                .findFirst()
                .ifPresent(model.currentProperty()::set);
    }
}
