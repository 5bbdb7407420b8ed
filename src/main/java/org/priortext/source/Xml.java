package org.priortext.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * XML read without document type declarations, entities, inclusions or network, and the few questions asked of its
 * elements. Names are compared without their namespace, so that transitional and strict Word files are read alike.
 */
final class Xml {

    /** Elements inside elements; Word documents with tables in tables reach about 40. */
    private static final int DEEPEST = 256;

    /** Elements of one document, which take some hundred bytes each; the longest Word file measured has 30,000, 25 a paragraph. */
    private static final int MOST_ELEMENTS = 1_000_000;

    private Xml() {}

    /**
     * Parses a document and gives its root.
     *
     * @throws SAXException if it is not well formed, declares a document type or is nested deeper than 256 elements
     * @throws TooLargeException if it has more than a million elements
     */
    static Element parse(byte[] content) throws SAXException, IOException {
        if (elements(content) > MOST_ELEMENTS) {
            throw new TooLargeException();
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setAttribute("jdk.xml.maxElementDepth", String.valueOf(DEEPEST));
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder.parse(new ByteArrayInputStream(content)).getDocumentElement();
        } catch (ParserConfigurationException e) {
            throw new AssertionError("Java's own parser knows these settings", e);
        }
    }

    /** What begins in angle brackets; in UTF-16, the end of an element too. */
    private static int elements(byte[] content) {
        int elements = 0;
        for (int i = 0; i + 1 < content.length; i++) {
            elements += content[i] == '<' && content[i + 1] != '/' ? 1 : 0;
        }
        return elements;
    }

    /** Java's parser writes faults to standard error unless somebody else listens. */
    private static final class Silent extends DefaultHandler {
        @Override
        public void fatalError(SAXParseException fault) throws SAXParseException {
            throw fault;
        }
    }

    static boolean is(Element element, String name) {
        return name.equals(element.getLocalName());
    }

    /** The elements directly below one. */
    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The first element of that name directly below, or null; null has none. */
    static Element child(Element parent, String name) {
        if (parent != null) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element element && is(element, name)) {
                    return element;
                }
            }
        }
        return null;
    }

    /** The element reached by one name after the other, or null. */
    static Element path(Element from, String... names) {
        Element at = from;
        for (String name : names) {
            at = child(at, name);
        }
        return at;
    }

    /** The value of an attribute by its local name, or null; null has none. */
    static String attribute(Element element, String name) {
        if (element != null) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Node attribute = element.getAttributes().item(i);
                if (name.equals(attribute.getLocalName())) {
                    return attribute.getNodeValue();
                }
            }
        }
        return null;
    }

    /** The {@code val} of a property, or null. */
    static String value(Element parent, String property) {
        return attribute(child(parent, property), "val");
    }

    /** The whole number that is the {@code val} of a property, or {@code otherwise}. */
    static int number(Element parent, String property, int otherwise) {
        return number(value(parent, property), otherwise);
    }

    static int number(String digits, int otherwise) {
        return digits != null && digits.matches("-?\\d{1,9}") ? Integer.parseInt(digits) : otherwise;
    }
}
