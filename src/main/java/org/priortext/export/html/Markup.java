package org.priortext.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes HTML that is also XML. Attributes come as pairs of name and value; a pair whose value is null is left out. */
final class Markup {

    private final XMLStreamWriter xml;

    Markup(OutputStream out) throws IOException {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeDTD("<!DOCTYPE html>\n");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Something that writes itself into the markup. */
    interface Content {
        void write() throws IOException;
    }

    void element(String name, Content content, String... attributes) throws IOException {
        try {
            xml.writeStartElement(name);
            writeAttributes(attributes);
            content.write();
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void element(String name, String text, String... attributes) throws IOException {
        element(name, () -> text(text), attributes);
    }

    /** An element that can have no content: {@code meta}, {@code input}. */
    void empty(String name, String... attributes) throws IOException {
        try {
            xml.writeEmptyElement(name);
            writeAttributes(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void text(String text) throws IOException {
        try {
            xml.writeCharacters(text);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void newLine() throws IOException {
        text("\n");
    }

    /** Ends the document; the stream stays open. */
    void end() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void writeAttributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
        }
    }

    /** A style sheet beside this class. It may hold none of the characters XML escapes, so that a browser reads it as it is. */
    static String styleSheet(String name) {
        try (InputStream in = Markup.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
