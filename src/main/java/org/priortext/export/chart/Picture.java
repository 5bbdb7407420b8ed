package org.priortext.export.chart;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.priortext.lineage.Lineage;
import org.priortext.model.Witness;

/** A chart as a file, with title and key: SVG to enlarge and edit, PNG to paste. */
public final class Picture {
    /** The formats, also the endings of files. */
    public static final List<String> FORMATS = List.of("svg", "png");

    private static final double WIDTH = 1400;

    private Picture() {}

    /**
     * Writes the river.
     *
     * @param format one of {@link #FORMATS}
     * @throws IOException if the stream cannot take it
     */
    public static void river(Lineage lineage, String format, OutputStream out) throws IOException {
        write(Captions.around(River.draw(lineage, WIDTH), "What became of the clauses until " + lineage.target().name()), format, out);
    }

    /**
     * Writes the table of the fates of one version's clauses.
     *
     * @param format one of {@link #FORMATS}
     * @throws IOException if the stream cannot take it
     */
    public static void matrix(Lineage lineage, Witness origin, String format, OutputStream out) throws IOException {
        write(Captions.around(Matrix.draw(lineage, origin), "What became of the clauses of " + origin.name()), format, out);
    }

    private static void write(Drawing drawing, String format, OutputStream out) throws IOException {
        if (format.equals("svg")) {
            SvgPicture.write(drawing, out);
        } else {
            PngPicture.write(drawing, out);
        }
    }
}
