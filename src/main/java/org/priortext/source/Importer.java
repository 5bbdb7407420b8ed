package org.priortext.source;

/** Reads one format. Stateless. */
public interface Importer {

    /** Whether the content (not the name) is of this importer's format. */
    boolean accepts(byte[] content);

    /**
     * Turns the content into lines.
     *
     * @param name the file's name, for messages
     * @throws UnreadableException if the content is damaged, encrypted or holds no text
     */
    SourceText read(String name, byte[] content) throws UnreadableException;
}
