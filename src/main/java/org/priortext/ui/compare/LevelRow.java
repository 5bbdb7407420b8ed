package org.priortext.ui.compare;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Two sides of equal width at the same height, with the gutter between them. */
final class LevelRow extends Region {
    /** Width of the gutter in pixels. */
    static final double GUTTER = 52;

    private final SideBox left;
    private final SideBox right;
    private final Region instead;

    /**
     * One side may be null.
     *
     * @param instead what stands in the place of the side that is null; may be null itself
     */
    LevelRow(SideBox left, SideBox right, Region instead) {
        this.instead = left == null || right == null ? instead : null;
        this.left = left;
        this.right = right;
        getStyleClass().add("level-row");
        if (left != null) {
            getChildren().add(left);
        }
        if (this.instead != null) {
            getChildren().add(instead);
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
        return Stream.of(left, instead, right).filter(Objects::nonNull).mapToDouble(side -> side.prefHeight(column)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double column = column(getWidth());
        if (left != null) {
            left.resizeRelocate(0, 0, column, getHeight());
        }
        if (instead != null) {
            instead.resizeRelocate(left == null ? 0 : getWidth() - column, 0, column, getHeight());
        }
        if (right != null) {
            right.resizeRelocate(getWidth() - column, 0, column, getHeight());
        }
    }
}
