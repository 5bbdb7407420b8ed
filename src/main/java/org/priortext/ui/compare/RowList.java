package org.priortext.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.priortext.ui.model.CompareModel;
import org.priortext.ui.model.Row;

/** The rows of a comparison in a list that makes only the visible ones. */
final class RowList extends ListView<Row> {
    /** How much of what stands above is left visible when a row is brought into view, in pixels. */
    private static final double CONTEXT = 90;

    private final CompareModel model;
    private final List<RowCell> cells = new ArrayList<>();

    RowList(CompareModel model) {
        super(model.rows());
        this.model = model;
        setId("rows");
        getStyleClass().add("row-list");
        RowContent content = new RowContent(model, this::showOther);
        setCellFactory(_ -> {
            RowCell cell = new RowCell(model, content);
            cells.add(cell);
            return cell;
        });
    }

    void bind() {
        model.sideBySideProperty().subscribe(() -> refresh());
        model.hideEditorialProperty().subscribe(() -> refresh());
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
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            var first = flow.getFirstVisibleCell();
            var last = flow.getLastVisibleCell();
            if (first != null && index > first.getIndex() && index < last.getIndex()) {
                return;
            }
            flow.scrollTo(index);
            flow.scrollPixels(-CONTEXT);
        }
    }

    /** Goes to the row where the other side of a moved, split or merged clause stands. */
    private void showOther(Row row) {
        model.rows().stream()
                .filter(one -> one != row && one.clause() == row.clause() && (row.right() == null) == (one.right() != null))
                .findFirst()
                .ifPresent(model.currentProperty()::set);
    }
}
