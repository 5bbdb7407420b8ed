package org.priortext.export.docx.base;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.priortext.source.UnreadableException;
import org.priortext.source.ZipBudget;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The parts of a Word document, in their order. Those never asked for as XML are written as they were read. */
final class WordPackage {

    static final String TEXT = "word/document.xml";
    static final String NOTES = "word/footnotes.xml";
    static final String SETTINGS = "word/settings.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, Document> opened = new LinkedHashMap<>();

    /**
     * Unpacks a file, pictures and all.
     *
     * @throws UnreadableException with a sentence for the user, if that is more than {@link ZipBudget} allows
     */
    WordPackage(byte[] file) throws IOException {
        ZipBudget budget = new ZipBudget();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                budget.allow(parts.size() + 1);
                parts.put(entry.getName(), budget.of(zip).readAllBytes());
            }
        } catch (ZipBudget.TooLargeException e) {
            throw new UnreadableException("the Word file of the earlier text unpacks to far more than a document has; no redline is made in it.", e);
        }
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    /** The parts that are XML and whose names begin so. */
    List<String> names(String beginning) {
        return parts.keySet().stream().filter(name -> name.startsWith(beginning) && name.endsWith(".xml")).toList();
    }

    /** Adds a part, or puts another in its place. */
    void add(String part, byte[] content) {
        parts.put(part, content);
    }

    /** A part as XML; changes to it are written. */
    Document xml(String part) throws IOException {
        if (!opened.containsKey(part)) {
            try {
                DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
                factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
                factory.setNamespaceAware(true);
                opened.put(part, factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part))));
            } catch (ParserConfigurationException | SAXException e) {
                throw new IOException(part + ": " + e.getMessage(), e);
            }
        }
        return opened.get(part);
    }

    void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            zip.write(opened.containsKey(part.getKey()) ? bytes(opened.get(part.getKey())) : part.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    private static byte[] bytes(Document document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            document.setXmlStandalone(true);
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(bytes));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
        return bytes.toByteArray();
    }
}
