package org.priortext.ui.compare;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Two sides of equal width at the same height, with the gutter between them. */
final class LevelRow extends Region {
    /** Width of the gutter in pixels. */
    static final double GUTTER = 52;

    private final SideBox left;
    private final SideBox right;

    /** One side may be null. */
    LevelRow(SideBox left, SideBox right) {
        this.left = left;
        this.right = right;
        getStyleClass().add("level-row");
        if (left != null) {
            getChildren().add(left);
        }
        if (right != null) {
            getChildren().add(right);
        }
    }

    SideBox left() {
        return left;
    }

    SideBox right() {
        return right;
    }

    /** Width of one column of a row of the given width. */
    static double column(double width) {
        return Math.max(80, Math.floor((width - GUTTER) / 2));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double column = column(width);
        return Math.max(left == null ? 0 : left.prefHeight(column), right == null ? 0 : right.prefHeight(column));
    }

    @Override
    protected void layoutChildren() {
        double column = column(getWidth());
        if (left != null) {
            left.resizeRelocate(0, 0, column, getHeight());
        }
        if (right != null) {
            right.resizeRelocate(getWidth() - column, 0, column, getHeight());
        }
    }
}
