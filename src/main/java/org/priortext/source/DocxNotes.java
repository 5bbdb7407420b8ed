package org.priortext.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Labels footnotes and endnotes in the order in which the text refers to them; Word stores no labels. */
final class DocxNotes {

    /**
     * A note that the text refers to.
     *
     * @param label as printed
     * @param typed whether the author typed the label, as a rule in the note too
     * @param content the note's element
     */
    record Note(String label, boolean typed, Element content) {}

    private final Map<String, Element> footnotes;
    private final Map<String, Element> endnotes;
    private final List<Note> pending = new ArrayList<>();
    private final Set<Element> used = new HashSet<>();
    private int footnote = 1;
    private int endnote = 1;
    private String footnoteFormat = "decimal";
    private String endnoteFormat = "lowerRoman";

    /** @param footnotes and endnotes the roots of their parts, or null; settings that of the settings part, or null */
    DocxNotes(Element footnotes, Element endnotes, Element settings) {
        this.footnotes = byId(footnotes);
        this.endnotes = byId(endnotes);
        set(settings);
    }

    private static Map<String, Element> byId(Element root) {
        Map<String, Element> notes = new HashMap<>();
        if (root != null) {
            for (Element note : Xml.children(root)) {
                String type = Xml.attribute(note, "type");
                if (type == null || type.equals("normal")) {
                    notes.put(Xml.attribute(note, "id"), note);
                }
            }
        }
        return notes;
    }

    /** Takes the formats from the properties of the document or a section. */
    private void set(Element properties) {
        String foot = Xml.value(Xml.child(properties, "footnotePr"), "numFmt");
        String end = Xml.value(Xml.child(properties, "endnotePr"), "numFmt");
        footnoteFormat = foot != null ? foot : footnoteFormat;
        endnoteFormat = end != null ? end : endnoteFormat;
    }

    /** Begins a section; gives true if the labels of footnotes begin anew. */
    boolean begin(Element sectionProperties) {
        set(sectionProperties);
        boolean anew = "eachSect".equals(Xml.value(Xml.child(sectionProperties, "footnotePr"), "numRestart"));
        if (anew) {
            footnote = Xml.number(Xml.child(sectionProperties, "footnotePr"), "numStart", 1);
        }
        return anew;
    }

    /**
     * The label of the note a reference points to, or null if there is no such note.
     *
     * @param custom the mark the author typed instead of a number, or null
     */
    String refer(Element reference, String custom) {
        boolean end = Xml.is(reference, "endnoteReference");
        Element content = (end ? endnotes : footnotes).get(Xml.attribute(reference, "id"));
        if (content == null || !used.add(content)) {
            return null;
        }
        String label = custom != null ? custom
                : end ? NumberFormat.format(endnote++, endnoteFormat) : NumberFormat.format(footnote++, footnoteFormat);
        pending.add(new Note(label, custom != null, content));
        return label;
    }

    /** The notes referred to since the last call, in order. */
    List<Note> take() {
        List<Note> notes = List.copyOf(pending);
        pending.clear();
        return notes;
    }
}
