package org.priortext.export;

import java.io.IOException;
import java.io.OutputStream;
import org.priortext.dossier.Comparison;

/** Writes a comparison in one format. */
public interface ComparisonExporter {

    /** The name of the format on the command line, and the ending of its files: {@code docx}. */
    String format();

    /**
     * Writes the whole comparison. The stream is left open.
     *
     * @param progress told how far it is, by exporters that take long
     * @throws IOException if the stream cannot take it, or the progress stops it
     */
    void write(Comparison comparison, ExportOptions options, OutputStream out, Progress progress) throws IOException;

    /**
     * Writes the whole comparison and tells nobody how far it is.
     *
     * @throws IOException if the stream cannot take it
     */
    default void write(Comparison comparison, ExportOptions options, OutputStream out) throws IOException {
        write(comparison, options, out, Progress.NONE);
    }
}
