package org.priortext.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.skin.VirtualFlow;
import org.priortext.ui.kit.Action;
import org.priortext.ui.model.ClauseNotes;
import org.priortext.ui.model.CompareModel;
import org.priortext.ui.model.FindModel;
import org.priortext.ui.model.Row;

/** The rows of a comparison in a list that makes only the visible ones. */
final class RowList extends ListView<Row> {
    private final CompareModel model;
    private final FindModel find;
    private final ClauseNotes notes;
    private final List<RowCell> cells = new ArrayList<>();

    RowList(CompareModel model, FindModel find, ClauseNotes notes, List<Action> actions) {
        super(model.rows());
        this.notes = notes;
        this.model = model;
        this.find = find;
        setId("rows");
        getStyleClass().add("row-list");
        setContextMenu(new ContextMenu(actions.stream()
                .map(action -> action == null ? new SeparatorMenuItem() : action.menuItem()).toArray(MenuItem[]::new)));
        remake();
    }

    /** Makes all rows anew. */
    private void remake() {
        RowContent content = new RowContent(model, find, notes, this::showOther);
        cells.clear();
        setCellFactory(_ -> {
            RowCell cell = new RowCell(model, content);
            cells.add(cell);
            return cell;
        });
        reveal(model.currentProperty().get());
    }

    void bind() {
        model.switches().sideBySideProperty().subscribe(this::remake);
        model.switches().hideEditorialProperty().subscribe(this::remake);
        model.switches().footnotesProperty().subscribe(this::remake);
        model.switches().dimMovedProperty().subscribe(this::remake);
        find.queryProperty().subscribe(() -> refresh());
        notes.allProperty().subscribe(_ -> refresh());
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

    /** Brings a row into view, with the row above it where there is room for both. */
    private void reveal(Row row) {
        int index = model.place(row, -1);
        if (index < 0) {
            getSelectionModel().clearSelection();
            return;
        }
        getSelectionModel().select(index);
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow && !inView(row, flow.getHeight())) {
            flow.scrollTo(Math.max(0, index - 1));
            flow.layout();
            if (!inView(row, flow.getHeight())) {
                flow.scrollTo(index);
            }
        }
    }

    /** Whether all of a row is visible, or the first half screen of a longer one. */
    private boolean inView(Row row, double height) {
        return visibleCells().filter(cell -> cell.getItem() == row).anyMatch(cell -> {
            double top = cell.getLayoutY();
            return top >= 0 && (top + cell.getHeight() <= height || top < height / 2 && cell.getHeight() > height / 2);
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
