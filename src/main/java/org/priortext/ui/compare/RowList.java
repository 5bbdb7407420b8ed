package org.priortext.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
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
    private final CurrentInView view;

    RowList(CompareModel model, FindModel find, ClauseNotes notes, List<Action> actions) {
        super(model.rows());
        this.notes = notes;
        this.model = model;
        this.find = find;
        view = new CurrentInView(model, this);
        setId("rows");
        getStyleClass().add("row-list");
        setContextMenu(new ContextMenu(actions.stream()
                .map(action -> action == null ? new SeparatorMenuItem() : action.menuItem()).toArray(MenuItem[]::new)));
        remake();
    }

    /** Makes all rows anew. */
    private void remake() {
        RowContent content = new RowContent(model, find, notes);
        cells.clear();
        setCellFactory(_ -> {
            RowCell cell = new RowCell(model, content);
            cells.add(cell);
            return cell;
        });
        view.reveal(model.currentProperty().get());
    }

    /** Shows all rows as they are now. A cell the list keeps for later would come back as it was: it lets go of its row. */
    private void renew() {
        cells.stream().filter(cell -> !cell.isVisible()).forEach(cell -> cell.updateIndex(-1));
        refresh();
    }

    void bind() {
        view.install();
        model.rows().addListener((InvalidationListener) _ -> view.rowsReplaced());
        model.switches().sideBySideProperty().subscribe(this::remake);
        model.switches().hideEditorialProperty().subscribe(this::remake);
        model.switches().footnotesProperty().subscribe(this::remake);
        model.switches().dimMovedProperty().subscribe(this::remake);
        find.queryProperty().subscribe(this::renew);
        find.currentProperty().subscribe(() -> {
            renew();
            view.reveal(model.currentProperty().get());
        });
        notes.allProperty().subscribe(_ -> renew());
        model.otherPlaces().echoesProperty().subscribe(_ -> renew());
        model.currentProperty().subscribe(view::reveal);
        model.askedProperty().subscribe(() -> view.reveal(model.currentProperty().get()));
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
}
