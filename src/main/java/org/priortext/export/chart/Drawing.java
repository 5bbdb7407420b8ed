package org.priortext.export.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A picture made of marks, in pixels from the upper left corner. Later marks lie above earlier ones.
 *
 * @param width of the whole
 * @param height of the whole
 * @param marks in the order they are drawn
 */
public record Drawing(double width, double height, List<Mark> marks) {

    public Drawing {
        marks = List.copyOf(marks);
    }

    /** One thing drawn. */
    public sealed interface Mark {
        /** What it means. */
        Tone tone();

        /** What it stands for; null for mere furniture. */
        Subject subject();
    }

    /** A rectangle. */
    public record Box(double x, double y, double width, double height, Tone tone, Subject subject) implements Mark {}

    /**
     * An area between two upright edges, its upper and lower borders bent like an S.
     *
     * @param x of the left edge
     * @param top of the left edge
     * @param bottom of the left edge
     * @param toX of the right edge
     * @param toTop of the right edge
     * @param toBottom of the right edge
     */
    public record Band(double x, double top, double bottom, double toX, double toTop, double toBottom, Tone tone, Subject subject)
            implements Mark {}

    /**
     * A line of text.
     *
     * @param x of its beginning
     * @param y of its base line
     * @param size of the letters
     * @param bold whether it is a heading
     */
    public record Words(double x, double y, double size, boolean bold, String text, Tone tone) implements Mark {
        @Override
        public Subject subject() {
            return null;
        }
    }

    /** The same drawing lower down, with other marks above and below it. */
    Drawing framed(double above, double below, List<Mark> furniture) {
        List<Mark> all = new ArrayList<>(furniture);
        for (Mark mark : marks) {
            all.add(switch (mark) {
                case Box box -> new Box(box.x, box.y + above, box.width, box.height, box.tone, box.subject);
                case Band band -> new Band(band.x, band.top + above, band.bottom + above,
                        band.toX, band.toTop + above, band.toBottom + above, band.tone, band.subject);
                case Words words -> new Words(words.x, words.y + above, words.size, words.bold, words.text, words.tone);
            });
        }
        return new Drawing(width, above + height + below, all);
    }
}
