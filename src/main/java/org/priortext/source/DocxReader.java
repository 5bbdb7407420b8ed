package org.priortext.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.priortext.model.Warning;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Puts the stories of a Word file in reading order: the first page's header (the masthead of the UN template), the body
 * with the notes of each section after it where their labels begin anew, the other notes, running heads and feet.
 */
final class DocxReader {

    private final DocxPackage file;
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final DocxRevisions revisions;
    private final DocxNotes notes;
    private final Map<String, String> comments = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    /** Notes that stand after the whole body. */
    private final List<DocxNotes.Note> held = new ArrayList<>();

    DocxReader(DocxPackage file, TrackedChanges reading) throws IOException, SAXException {
        this.file = file;
        styles = new DocxStyles(file.related("styles"));
        numbering = new DocxNumbering(file.related("numbering"), styles);
        revisions = new DocxRevisions(reading);
        notes = new DocxNotes(file.related("footnotes"), file.related("endnotes"), file.related("settings"));
    }

    /** Reads the whole file; to be called once. */
    void read() throws IOException, SAXException {
        readComments(file.related("comments"));
        Element body = Xml.child(file.document(), "body");
        if (body == null) {
            return;
        }
        List<Element> sections = sections(body);
        if (!sections.isEmpty()) {
            Element first = sections.getFirst();
            if (Xml.child(first, "titlePg") != null) {
                header(first, "headerReference", "first", false);
            }
        }
        body(body, sections);
        for (Element section : sections) {
            for (String type : List.of("default", "even")) {
                header(section, "headerReference", type, true);
            }
            for (String type : List.of("first", "default", "even")) {
                header(section, "footerReference", type, true);
            }
        }
        if (revisions.summary() != null) {
            warnings.add(new Warning(1, revisions.summary()));
        }
    }

    private void body(Element body, List<Element> sections) {
        if (!sections.isEmpty()) {
            notes.begin(sections.getFirst());
        }
        DocxStory story = new DocxStory(this, false, ended -> {
            int next = sections.indexOf(ended) + 1;
            List<DocxNotes.Note> before = notes.take();
            boolean anew = next > 0 && next < sections.size() && notes.begin(sections.get(next));
            if (anew) {
                before.forEach(this::note);
            } else {
                held.addAll(before);
            }
        });
        story.read(body);
        held.addAll(notes.take());
        for (int i = 0; i < held.size(); i++) {
            note(held.get(i));
            held.addAll(notes.take());
        }
    }

    private void note(DocxNotes.Note note) {
        LineText content = new DocxStory(this, false, section -> { }).joined(note.content());
        boolean typed = note.typed() && content.toString().strip().startsWith(note.label());
        LineText text = new LineText().append(typed ? "" : note.label() + " ", LineText.PLAIN);
        text.append(content);
        lines.addAll(text.lines(lines.size() + 1, Line.Role.FOOTNOTE, 1));
    }

    /** The properties of all sections in order; the last stand at the end of the body. */
    private static List<Element> sections(Element body) {
        List<Element> sections = new ArrayList<>();
        collect(body, sections);
        return sections;
    }

    private static void collect(Element parent, List<Element> sections) {
        for (Element child : Xml.children(parent)) {
            if (Xml.is(child, "sectPr")) {
                sections.add(child);
            } else if (Xml.is(child, "p") || Xml.is(child, "pPr") || Xml.is(child, "sdt") || Xml.is(child, "sdtContent")) {
                collect(child, sections);
            }
        }
    }

    private void header(Element section, String reference, String type, boolean running) throws IOException, SAXException {
        for (Element child : Xml.children(section)) {
            if (Xml.is(child, reference) && type.equals(Xml.attribute(child, "type"))) {
                Element root = file.byId(Xml.attribute(child, "id"));
                if (root != null) {
                    new DocxStory(this, running, ended -> { }).read(root);
                }
            }
        }
    }

    private void readComments(Element root) {
        if (root != null) {
            for (Element comment : Xml.children(root)) {
                LineText text = new DocxStory(this, false, section -> { }).joined(comment);
                String author = Xml.attribute(comment, "author");
                comments.put(Xml.attribute(comment, "id"), "Comment" + (author == null || author.isBlank() ? "" : " by " + author)
                        + ": " + text.toString().strip());
            }
        }
    }

    DocxStyles styles() {
        return styles;
    }

    DocxNumbering numbering() {
        return numbering;
    }

    DocxRevisions revisions() {
        return revisions;
    }

    DocxNotes notes() {
        return notes;
    }

    /** What to say of each comment, by its id. */
    Map<String, String> comments() {
        return comments;
    }

    List<Line> lines() {
        return lines;
    }

    List<Warning> warnings() {
        return warnings;
    }
}
