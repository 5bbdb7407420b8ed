package org.priortext.source;

import java.io.IOException;
import org.xml.sax.SAXException;

/** Akoma Ntoso 2.0 and 3.0, the XML of parliaments and of AKN4UN: one line a paragraph, each with what its markup says it is. */
final class AknImporter implements Importer {

    /** The root element comes within so many characters, comments included. */
    private static final int BEGINNING = 16_384;

    @Override
    public boolean accepts(byte[] content) {
        String text = Encodings.decode(content);
        String beginning = text.substring(0, Math.min(text.length(), BEGINNING));
        return beginning.stripLeading().startsWith("<") && beginning.matches("(?s).*<(?:\\w{1,20}:)?akomaNtoso\\b.*");
    }

    @Override
    public SourceText read(String name, byte[] content) throws UnreadableException {
        AknLines lines;
        try {
            lines = new AknLines(Xml.parse(content));
        } catch (SAXException | IOException e) {
            throw new UnreadableException(name + ": the XML is damaged or declares a document type, which is not read for safety's sake.", e);
        }
        if (lines.lines().isEmpty()) {
            throw new UnreadableException(name + ": the Akoma Ntoso document holds no text.");
        }
        return new SourceText(name, "akn", true, lines.lines(), lines.warnings());
    }
}
