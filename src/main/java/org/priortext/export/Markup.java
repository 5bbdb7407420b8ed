package org.priortext.export;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, or HTML that is also XML. Attributes come as pairs of name and value; a pair whose value is null is left out. */
public final class Markup {

    private final XMLStreamWriter xml;

    private Markup(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Begins a web page. */
    public static Markup html(OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeDTD("<!DOCTYPE html>\n");
            return new Markup(xml);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Begins an XML document. */
    public static Markup xml(OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            return new Markup(xml);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Something that writes itself into the markup. */
    public interface Content {
        void write() throws IOException;
    }

    /** An element with content. */
    public void element(String name, Content content, String... attributes) throws IOException {
        try {
            xml.writeStartElement(name);
            writeAttributes(attributes);
            content.write();
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** An element that holds a text. */
    public void element(String name, String text, String... attributes) throws IOException {
        element(name, () -> text(text), attributes);
    }

    /** An element that can have no content: {@code meta}, {@code input}. */
    public void empty(String name, String... attributes) throws IOException {
        try {
            xml.writeEmptyElement(name);
            writeAttributes(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** A text; what XML would take for markup is escaped. */
    public void text(String text) throws IOException {
        try {
            xml.writeCharacters(text);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** A line break for people who read the source. */
    public void newLine() throws IOException {
        text("\n");
    }

    /** Ends the document; the stream stays open. */
    public void end() throws IOException {
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
}
