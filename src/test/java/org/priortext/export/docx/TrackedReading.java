package org.priortext.export.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Accepts or rejects all tracked changes of a document, working on its XML and knowing nothing of the exporter. Gives
 * one string a paragraph: a tab as {@code \t}, a footnote as its text in double brackets, any other superscript as
 * {@code [[=label]]}; the typed label of a footnote is dropped in both places.
 */
final class TrackedReading {

    /** Styles of labels in documents of ours, of LibreOffice in notes, and of LibreOffice in the text. */
    private static final Set<String> RAISED = Set.of("FootnoteReference", "FootnoteCharacters", "FootnoteAnchor");

    private final Map<String, Document> parts = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();
    private final boolean accept;

    private TrackedReading(byte[] docx, boolean accept) {
        this.accept = accept;
        parts.putAll(parts(docx));
        Document footnotes = parts.get("word/footnotes.xml");
        if (footnotes != null) {
            for (Element note : elements(footnotes.getDocumentElement(), "w:footnote")) {
                notes.put(note.getAttribute("w:id"), String.join("\n", paragraphs(note)).replaceFirst("^\\[\\[=[^]]*]]", "").strip());
            }
        }
    }

    static List<String> accepted(byte[] docx) {
        return new TrackedReading(docx, true).body();
    }

    static List<String> rejected(byte[] docx) {
        return new TrackedReading(docx, false).body();
    }

    /** All parts of the package that are XML, by name. */
    static Map<String, Document> parts(byte[] docx) {
        Map<String, Document> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    parts.put(entry.getName(), DocumentBuilderFactory.newInstance().newDocumentBuilder()
                            .parse(new ByteArrayInputStream(zip.readAllBytes())));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return parts;
    }

    static List<Element> elements(Node node, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if (element.getTagName().equals(name)) {
                    found.add(element);
                }
                found.addAll(elements(element, name));
            }
        }
        return found;
    }

    private List<String> body() {
        return paragraphs(elements(parts.get("word/document.xml"), "w:body").getFirst());
    }

    private List<String> paragraphs(Element container) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (Element paragraph : elements(container, "w:p")) {
            read(paragraph, open);
            if (!markGoes(paragraph)) {
                paragraphs.add(open.toString());
                open.setLength(0);
            }
        }
        if (!open.isEmpty()) {
            paragraphs.add("WITHOUT END: " + open);
        }
        return paragraphs;
    }

    private boolean markGoes(Element paragraph) {
        for (Element properties : elements(paragraph, "w:pPr")) {
            if (properties.getParentNode() == paragraph) {
                for (Element run : elements(properties, "w:rPr")) {
                    for (String gone : gone()) {
                        if (!elements(run, gone).isEmpty()) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private List<String> gone() {
        return accept ? List.of("w:del", "w:moveFrom") : List.of("w:ins", "w:moveTo");
    }

    private void read(Node node, StringBuilder out) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element element) || gone().contains(element.getTagName())) {
                continue;
            }
            switch (element.getTagName()) {
                case "w:pPr", "w:rPr" -> { }
                case "w:r" -> readRun(element, out);
                default -> read(element, out);
            }
        }
    }

    private static boolean typedLabel(Element run) {
        return elements(run, "w:footnoteReference").stream().anyMatch(call -> !call.getAttribute("w:customMarkFollows").isEmpty());
    }

    private void readRun(Element run, StringBuilder out) {
        boolean superscript = elements(run, "w:rStyle").stream()
                .anyMatch(style -> RAISED.contains(style.getAttribute("w:val")));
        for (Node child = run.getFirstChild(); child != null; child = child.getNextSibling()) {
            switch (child.getNodeName()) {
                case "w:t", "w:delText" -> out.append(typedLabel(run) ? ""
                        : superscript ? "[[=" + child.getTextContent() + "]]" : child.getTextContent());
                case "w:tab" -> out.append('\t');
                case "w:footnoteReference" ->
                        out.append("[[").append(notes.get(((Element) child).getAttribute("w:id"))).append("]]");
                default -> { }
            }
        }
    }
}
