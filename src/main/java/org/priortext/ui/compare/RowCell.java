package org.priortext.ui.compare;

import java.util.List;
import java.util.Objects;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.priortext.ui.clause.ClauseText;
import org.priortext.ui.clause.WrappingCell;
import org.priortext.ui.model.CompareModel;
import org.priortext.ui.model.Row;

/** A row in the list. */
final class RowCell extends WrappingCell<Row> {
    private final CompareModel model;
    private final RowContent content;

    RowCell(CompareModel model, RowContent content) {
        this.model = model;
        this.content = content;
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        handOverKeys();
        setGraphic(empty || row == null ? null : model.switches().sideBySideProperty().get() ? content.level(row) : content.single(row));
    }

    /** The list takes the keys from a clause that goes: they would fall to whatever comes first in the window. */
    private void handOverKeys() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node one = owner; one != null; one = one.getParent()) {
            if (one == getGraphic()) {
                getListView().requestFocus();
                return;
            }
        }
    }

    /** Where the words sought stand that the reader is at, in the cell, on one side or both; null for none. */
    Bounds found() {
        if (getGraphic() == null) {
            return null;
        }
        List<Bounds> sides = getGraphic().lookupAll(".clause-text").stream().filter(ClauseText.class::isInstance)
                .map(words -> ((ClauseText) words).found()).filter(Objects::nonNull).map(this::sceneToLocal).toList();
        if (sides.isEmpty()) {
            return null;
        }
        double top = sides.stream().mapToDouble(Bounds::getMinY).min().getAsDouble();
        return new BoundingBox(0, top, 0, sides.stream().mapToDouble(Bounds::getMaxY).max().getAsDouble() - top);
    }

    /** Where the words of one side stand in the scene; null if the row has none there. */
    Bounds words(boolean left) {
        if (!(getGraphic() instanceof LevelRow level)) {
            return null;
        }
        SideBox side = left ? level.left() : level.right();
        if (side == null) {
            return null;
        }
        Node words = side.words();
        return words.localToScene(words.getLayoutBounds());
    }
}
