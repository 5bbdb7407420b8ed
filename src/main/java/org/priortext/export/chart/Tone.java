package org.priortext.export.chart;

import java.util.Locale;
import org.priortext.lineage.Fate;

/**
 * What a mark of a drawing means. Each has a pattern of line besides its colour, so that it can be told in black and
 * white. Colours are those of the light window, as {@code rrggbb}.
 */
public enum Tone {
    KEPT("cfe9d7", "1f6b3a", Line.NONE),
    EDITED("e5f0fc", "0a4f9c", Line.SOLID),
    JOINED("dff1ee", "0d6a68", Line.DASHED),
    MOVED("eee8f8", "6a48a5", Line.DOTTED),
    DROPPED("fbeae7", "a3301c", Line.SOLID),
    NEW("fcf1df", "8a4a00", Line.SOLID),
    /** Of no particular fate. */
    PLAIN("dfe4ea", "1b2430", Line.NONE),
    /** Less important words. */
    SOFT("dfe4ea", "4a5461", Line.NONE);

    /** How an area is outlined. */
    public enum Line {
        NONE, SOLID, DASHED(7, 3), DOTTED(2, 3);

        private final float[] dashes;

        Line(float... dashes) {
            this.dashes = dashes;
        }

        /** The lengths of dash and gap in pixels; empty for a line without gaps. */
        public float[] dashes() {
            return dashes.clone();
        }
    }

    private final String fill;
    private final String ink;
    private final Line line;

    Tone(String fill, String ink, Line line) {
        this.fill = fill;
        this.ink = ink;
        this.line = line;
    }

    /** The tone of a fate: what is split, merged or carried in part is joined; what is moved or back is moved. */
    public static Tone of(Fate fate) {
        return switch (fate) {
            case VERBATIM -> KEPT;
            case EDITED -> EDITED;
            case SPLIT, MERGED, PARTIAL -> JOINED;
            case MOVED, RETURNED -> MOVED;
            case DROPPED -> DROPPED;
        };
    }

    /** The name in style sheets: {@code kept}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The outline of areas. */
    public Line line() {
        return line;
    }

    /** The colour of areas. */
    String fill() {
        return fill;
    }

    /** The colour of lines and words. */
    String ink() {
        return ink;
    }
}
