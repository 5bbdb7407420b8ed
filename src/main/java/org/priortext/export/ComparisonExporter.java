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
     * @throws IOException if the stream cannot take it
     */
    void write(Comparison comparison, ExportOptions options, OutputStream out) throws IOException;
}
