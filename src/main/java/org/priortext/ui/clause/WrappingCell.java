package org.priortext.ui.clause;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/** A list cell as high as its graphic needs at the list's width, which an ordinary cell is not. */
public abstract class WrappingCell<T> extends ListCell<T> {
    @SuppressWarnings("this-escape")
    protected WrappingCell() {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("row-cell");
    }

    @Override
    protected final double computePrefHeight(double width) {
        if (!(getGraphic() instanceof Region region)) {
            return super.computePrefHeight(width);
        }
        double across = (width < 0 ? getListView().getWidth() : width) - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + region.prefHeight(across) + snappedBottomInset();
    }

    @Override
    protected final double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected final double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected final void layoutChildren() {
        if (getGraphic() instanceof Region region) {
            region.resizeRelocate(snappedLeftInset(), snappedTopInset(),
                    getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        } else {
            super.layoutChildren();
        }
    }
}
