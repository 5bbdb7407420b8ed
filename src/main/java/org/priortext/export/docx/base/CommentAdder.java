package org.priortext.export.docx.base;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Adds comments to those of the file; a file that has none is given the part that holds them. */
final class CommentAdder {

    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String TYPES = "[Content_Types].xml";
    private static final String COMMENTS = "word/comments.xml";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    private final WordPackage file;
    private final Signer signer;

    CommentAdder(WordPackage file, Signer signer) {
        this.file = file;
        this.signer = signer;
    }

    /** Comments on a whole paragraph. */
    void add(Element paragraph, List<String> lines) throws IOException {
        String id = write(lines);
        Element properties = Xml.child(paragraph, "pPr");
        Node first = properties == null ? paragraph.getFirstChild() : properties.getNextSibling();
        paragraph.insertBefore(range(paragraph, "commentRangeStart", id), first);
        paragraph.appendChild(range(paragraph, "commentRangeEnd", id));
        Element run = Xml.create(paragraph, "r");
        run.appendChild(range(paragraph, "commentReference", id));
        paragraph.appendChild(run);
    }

    private static Element range(Element near, String name, String id) {
        Element range = Xml.create(near, name);
        Xml.set(range, "id", id);
        return range;
    }

    private String write(List<String> lines) throws IOException {
        Element comments = part().getDocumentElement();
        int id = -1;
        for (Element other : Xml.children(comments)) {
            id = Math.max(id, Integer.parseInt(other.getAttributeNS(Xml.NAMESPACE, "id")));
        }
        Element comment = Xml.create(comments, "comment");
        signer.sign(comment);
        Xml.set(comment, "id", String.valueOf(id + 1));
        for (String line : lines) {
            Element paragraph = (Element) comment.appendChild(Xml.create(comments, "p"));
            Element run = (Element) paragraph.appendChild(Xml.create(comments, "r"));
            Element words = (Element) run.appendChild(Xml.create(comments, "t"));
            words.setAttribute("xml:space", "preserve");
            words.setTextContent(line);
        }
        comments.appendChild(comment);
        return String.valueOf(id + 1);
    }

    private Document part() throws IOException {
        if (!file.has(COMMENTS)) {
            file.add(COMMENTS, ("<w:comments xmlns:w=\"" + Xml.NAMESPACE + "\"/>").getBytes(StandardCharsets.UTF_8));
            declare(TYPES, "Override", "PartName", "/" + COMMENTS, "ContentType", TYPE);
            declare(RELATIONS, "Relationship", "Id", "rIdPriortextComments", "Type", RELATION, "Target", "comments.xml");
        }
        return file.xml(COMMENTS);
    }

    private void declare(String part, String name, String... attributes) throws IOException {
        Element root = file.xml(part).getDocumentElement();
        Element entry = root.getOwnerDocument().createElementNS(root.getNamespaceURI(), name);
        for (int i = 0; i < attributes.length; i += 2) {
            entry.setAttribute(attributes[i], attributes[i + 1]);
        }
        root.appendChild(entry);
    }
}
