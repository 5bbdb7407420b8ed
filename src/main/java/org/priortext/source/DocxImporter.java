package org.priortext.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.xml.sax.SAXException;

/**
 * Word files (DOCX): one line a paragraph, with the number Word prints before it, real footnotes after the body, comments
 * and hidden text as warnings. Unpacks at most 64 million bytes and 10,000 parts of a file.
 */
public final class DocxImporter implements Importer {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final TrackedChanges reading;

    /** Reads tracked changes as accepted. */
    public DocxImporter() {
        this(TrackedChanges.ACCEPTED);
    }

    public DocxImporter(TrackedChanges reading) {
        this.reading = reading;
    }

    @Override
    public boolean accepts(byte[] content) {
        for (int i = 0; i < ZIP.length; i++) {
            if (i >= content.length || content[i] != ZIP[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public SourceText read(String name, byte[] content) throws UnreadableException {
        if (!new String(content, StandardCharsets.ISO_8859_1).contains("word/")) {
            throw new UnreadableException(name + ": a zip archive, but no Word file; unpack it and open the documents inside.");
        }
        try (DocxPackage file = new DocxPackage(content)) {
            DocxReader reader = new DocxReader(file, reading);
            reader.read();
            if (reader.lines().isEmpty()) {
                throw new UnreadableException(name + ": the Word file holds no text.");
            }
            return new SourceText(name, "docx", true, reader.lines(), reader.warnings());
        } catch (UnreadableException e) {
            throw e;
        } catch (ZipBudget.TooLargeException e) {
            throw new UnreadableException(name + ": unpacks to far more than a document has; it was not read.", e);
        } catch (SAXException | IOException e) {
            throw new UnreadableException(name + ": the Word file is damaged; open it in Word and save it again.", e);
        }
    }
}
