package org.priortext.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** All importers, and the choice among them by content. */
public final class Importers {

    /** In the order in which they are asked; plain text accepts whatever decodes, so it comes last. */
    private static final List<Importer> ALL = List.of(new PdfImporter(), new DocxImporter(), new DocImporter(), new AknImporter(), new HtmlImporter(), new MarkdownImporter(), new TextImporter());

    private Importers() {}

    /**
     * Reads a file of any known format, one with tracked changes as asked for.
     *
     * @throws UnreadableException with one sentence naming the file, if it is missing, empty, too large, or of no known format
     */
    public static SourceText read(Path file, TrackedChanges reading) throws UnreadableException {
        String name = name(file);
        byte[] content = content(file);
        Importer docx = new DocxImporter(reading);
        return docx.accepts(content) ? docx.read(name, content) : read(name, content);
    }

    /**
     * Reads a file of any known format.
     *
     * @throws UnreadableException with one sentence naming the file, if it is missing, empty, too large, or of no known format
     */
    public static SourceText read(Path file) throws UnreadableException {
        return read(name(file), content(file));
    }

    private static String name(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }

    private static byte[] content(Path file) throws UnreadableException {
        try {
            return FileContent.of(file);
        } catch (UnreadableException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new UnreadableException(file + ": there is no such file.", e);
        } catch (IOException e) {
            throw new UnreadableException(file + ": cannot be read" + (Files.isDirectory(file) ? "; it is a folder." : "."), e);
        }
    }

    /** Reads content that came without a file, such as a paste. */
    public static SourceText read(String name, byte[] content) throws UnreadableException {
        if (content.length == 0) {
            throw new UnreadableException(name + ": the file is empty.");
        }
        for (Importer importer : ALL) {
            if (importer.accepts(content)) {
                return importer.read(name, content);
            }
        }
        throw new UnreadableException(name + ": not a text this program can read (PDF, DOCX, DOC, Markdown, plain text, HTML, Akoma Ntoso).");
    }
}
