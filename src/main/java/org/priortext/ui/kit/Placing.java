package org.priortext.ui.kit;

import java.util.Comparator;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Screen;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** Where dialogs stand: over the middle of their window, and wholly on its screen. */
public final class Placing {
    /** Pixels between a dialog and what it is not to cover. */
    private static final double GAP = 8;

    private Placing() {}

    /** Gives a dialog its window and keeps it over it; of its usual size. */
    public static void over(Dialog<?> dialog, Window owner) {
        over(dialog, owner, 0, 0);
        onceShown(dialog, () -> dialog.getDialogPane().getScene().addPostLayoutPulseListener(() -> fit(dialog, owner)));
    }

    /** The same for a dialog that is at least so many pixels wide and high, or as large as the screen. */
    public static void over(Dialog<?> dialog, Window owner, double width, double height) {
        dialog.initOwner(owner);
        onceShown(dialog, () -> place(dialog, owner, width, height));
    }

    /**
     * Gives a dialog its window and shows it where it covers least of a part of the screen: below, above or beside it.
     *
     * @param part in pixels of the screen; null for none, and the dialog stands over the middle of its window
     */
    public static void beside(Dialog<?> dialog, Window owner, Bounds part) {
        over(dialog, owner);
        if (part == null) {
            return;
        }
        onceShown(dialog, () -> {
            Rectangle2D screen = screen(owner);
            double width = dialog.getWidth();
            double height = dialog.getHeight();
            Stream.of(new Point2D(dialog.getX(), part.getMaxY() + GAP), new Point2D(dialog.getX(), part.getMinY() - GAP - height),
                            new Point2D(part.getMaxX() + GAP, dialog.getY()), new Point2D(part.getMinX() - GAP - width, dialog.getY()),
                            new Point2D(dialog.getX(), screen.getMaxY() - height), new Point2D(dialog.getX(), screen.getMinY()))
                    .filter(corner -> screen.contains(new Rectangle2D(corner.getX(), corner.getY(), width, height)))
                    .min(Comparator.comparingDouble(corner -> covered(new BoundingBox(corner.getX(), corner.getY(), width, height), part)))
                    .ifPresent(corner -> {
                        dialog.setX(corner.getX());
                        dialog.setY(corner.getY());
                    });
        });
    }

    /** Does something when a dialog's window stands; a dialog that is waited for says it is shown before it is. */
    private static void onceShown(Dialog<?> dialog, Runnable work) {
        dialog.getDialogPane().getScene().getWindow().addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> work.run());
    }

    /** Gives the keys to where one types or chooses when a dialog stands; its default button takes them first. */
    public static void focusOnceShown(Dialog<?> dialog, Node first) {
        onceShown(dialog, () -> Platform.runLater(first::requestFocus));
    }

    /** Square pixels that two rectangles share. */
    private static double covered(Bounds one, Bounds other) {
        return Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX()))
                * Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY()));
    }

    private static Rectangle2D middle(Window owner) {
        return new Rectangle2D(owner.getX() + owner.getWidth() / 2, owner.getY() + owner.getHeight() / 2, 1, 1);
    }

    private static Rectangle2D screen(Window owner) {
        return Screen.getScreensForRectangle(middle(owner)).stream().findFirst().orElse(Screen.getPrimary()).getVisualBounds();
    }

    private static void place(Dialog<?> dialog, Window owner, double width, double height) {
        if (owner == null) {
            return;
        }
        Rectangle2D middle = middle(owner);
        Rectangle2D screen = screen(owner);
        dialog.setWidth(Math.min(screen.getWidth(), Math.max(width, dialog.getWidth())));
        dialog.setHeight(Math.min(screen.getHeight(), Math.max(height, dialog.getHeight())));
        dialog.setX(within(middle.getMinX() - dialog.getWidth() / 2, screen.getMinX(), screen.getMaxX() - dialog.getWidth()));
        dialog.setY(within(middle.getMinY() - dialog.getHeight() / 2, screen.getMinY(), screen.getMaxY() - dialog.getHeight()));
    }

    /** Makes a dialog higher where it does not show all it says: the first one of a program is measured before it has its letters. */
    private static void fit(Dialog<?> dialog, Window owner) {
        DialogPane pane = dialog.getDialogPane();
        double lacking = pane.prefHeight(pane.getWidth()) - pane.getHeight();
        double most = owner == null ? Double.MAX_VALUE : screen(owner).getHeight();
        if (lacking > 1 && dialog.getHeight() < most) {
            dialog.setHeight(Math.min(most, dialog.getHeight() + lacking));
        }
    }

    private static double within(double place, double least, double most) {
        return Math.max(least, Math.min(place, most));
    }
}
