package org.priortext.export.docx.base;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Small steps in WordprocessingML. */
final class Xml {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Xml() {}

    static boolean is(Node node, String name) {
        return node instanceof Element && name.equals(node.getLocalName()) && NAMESPACE.equals(node.getNamespaceURI());
    }

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The child of this name, or null. */
    static Element child(Node parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).findFirst().orElse(null);
    }

    /** Takes out the child of this name, if there is one. */
    static void remove(Element parent, String name) {
        Element child = child(parent, name);
        if (child != null) {
            parent.removeChild(child);
        }
    }

    static Element create(Node near, String name) {
        return near.getOwnerDocument().createElementNS(NAMESPACE, "w:" + name);
    }

    static void set(Element element, String name, String value) {
        element.setAttributeNS(NAMESPACE, "w:" + name, value);
    }

    static Element copy(Element element) {
        return element == null ? null : (Element) element.cloneNode(true);
    }
}
