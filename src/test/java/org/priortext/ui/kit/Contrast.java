package org.priortext.ui.kit;

import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/** How well a colour stands out from another. */
public final class Contrast {
    private Contrast() {}

    /** The contrast ratio of WCAG 2.2, from 1 to 21; 1 for what is not painted. */
    public static double of(Paint paint, Color other) {
        if (!(paint instanceof Color colour) || colour.getOpacity() == 0) {
            return 1;
        }
        double one = luminance(colour);
        double two = luminance(other);
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
