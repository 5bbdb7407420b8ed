package org.priortext.export.docx.base;

import java.io.IOException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Adds footnotes to those of the file, set like the last of them. */
final class NoteAdder {

    private final WordPackage file;

    NoteAdder(WordPackage file) {
        this.file = file;
    }

    /** Whether the file has footnotes to add to. */
    boolean possible() {
        return file.has(WordPackage.NOTES);
    }

    /** Adds a footnote and gives its id. */
    String add(String text) throws IOException {
        Document notes = file.xml(WordPackage.NOTES);
        int id = 0;
        Element model = null;
        for (Element note : Xml.children(notes.getDocumentElement())) {
            id = Math.max(id, Integer.parseInt(note.getAttributeNS(Xml.NAMESPACE, "id")));
            model = note.hasAttributeNS(Xml.NAMESPACE, "type") ? model : note;
        }
        Element note = Xml.create(notes.getDocumentElement(), "footnote");
        Xml.set(note, "id", String.valueOf(id + 1));
        Element paragraph = Xml.create(note, "p");
        Element setting = model == null ? null : Xml.child(Xml.child(model, "p"), "pPr");
        if (setting != null) {
            paragraph.appendChild(Xml.copy(setting));
        }
        Element mark = Xml.create(note, "r");
        Element properties = Xml.create(note, "rPr");
        Element raised = Xml.create(note, "vertAlign");
        Xml.set(raised, "val", "superscript");
        properties.appendChild(raised);
        mark.appendChild(properties);
        mark.appendChild(Xml.create(note, "footnoteRef"));
        paragraph.appendChild(mark);
        Element run = Xml.create(note, "r");
        Element words = Xml.create(note, "t");
        words.setAttribute("xml:space", "preserve");
        words.setTextContent(" " + text);
        run.appendChild(words);
        paragraph.appendChild(run);
        note.appendChild(paragraph);
        notes.getDocumentElement().appendChild(note);
        return String.valueOf(id + 1);
    }
}
