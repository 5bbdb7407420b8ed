package org.priortext.ui.kit;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.Dialog;
import javafx.stage.Screen;
import javafx.stage.Window;

/** Where dialogs stand: over the middle of their window, and wholly on its screen. */
public final class Placing {
    private Placing() {}

    /** Gives a dialog its window and keeps it over it; of its usual size. */
    public static void over(Dialog<?> dialog, Window owner) {
        over(dialog, owner, 0, 0);
    }

    /** The same for a dialog that is at least so many pixels wide and high, or as large as the screen. */
    public static void over(Dialog<?> dialog, Window owner, double width, double height) {
        dialog.initOwner(owner);
        dialog.setOnShown(_ -> place(dialog, owner, width, height));
    }

    private static void place(Dialog<?> dialog, Window owner, double width, double height) {
        if (owner == null) {
            return;
        }
        Rectangle2D middle = new Rectangle2D(owner.getX() + owner.getWidth() / 2, owner.getY() + owner.getHeight() / 2, 1, 1);
        Rectangle2D screen = Screen.getScreensForRectangle(middle).stream().findFirst().orElse(Screen.getPrimary()).getVisualBounds();
        dialog.setWidth(Math.min(screen.getWidth(), Math.max(width, dialog.getWidth())));
        dialog.setHeight(Math.min(screen.getHeight(), Math.max(height, dialog.getHeight())));
        dialog.setX(within(middle.getMinX() - dialog.getWidth() / 2, screen.getMinX(), screen.getMaxX() - dialog.getWidth()));
        dialog.setY(within(middle.getMinY() - dialog.getHeight() / 2, screen.getMinY(), screen.getMaxY() - dialog.getHeight()));
    }

    private static double within(double place, double least, double most) {
        return Math.max(least, Math.min(place, most));
    }
}
