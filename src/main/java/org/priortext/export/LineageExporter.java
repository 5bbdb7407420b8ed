package org.priortext.export;

import java.io.IOException;
import java.io.OutputStream;
import org.priortext.lineage.Lineage;

/** Writes a lineage in one format. */
public interface LineageExporter {

    /** The name of the format on the command line, and the ending of its files: {@code html}. */
    String format();

    /**
     * Writes the whole lineage. The stream is left open.
     *
     * @throws IOException if the stream cannot take it
     */
    void write(Lineage lineage, ExportOptions options, OutputStream out) throws IOException;
}
