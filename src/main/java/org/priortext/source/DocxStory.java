package org.priortext.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.priortext.model.Warning;
import org.w3c.dom.Element;

/** Reads the paragraphs and tables of one story of a Word file: its body, a header or footer, a text box. */
final class DocxStory {

    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final DocxRevisions revisions;
    private final DocxRuns runs;
    private final Map<String, String> comments;
    private final List<Line> lines;
    private final List<Warning> warnings;
    private final Consumer<Element> sectionEnd;
    private final boolean running;

    /** Text before a paragraph mark that is not part of the text read: it goes on in the next paragraph. */
    private LineText carried = new LineText();
    private int empty;

    /**
     * @param running whether the story is a running head or foot
     * @param sectionEnd is told the properties of a section where it ends
     */
    DocxStory(DocxReader reader, boolean running, Consumer<Element> sectionEnd) {
        styles = reader.styles();
        numbering = reader.numbering();
        revisions = reader.revisions();
        comments = reader.comments();
        lines = reader.lines();
        warnings = reader.warnings();
        runs = new DocxRuns(styles, revisions, reader.notes());
        this.running = running;
        this.sectionEnd = sectionEnd;
    }

    /** Adds the lines of all blocks below an element. */
    void read(Element parent) {
        for (Element child : Xml.children(parent)) {
            switch (child.getLocalName()) {
                case "p" -> paragraph(child);
                case "tbl" -> table(child);
                case "sdt" -> {
                    Element content = Xml.child(child, "sdtContent");
                    if (content != null) {
                        read(content);
                    }
                }
                case "ins", "del", "moveTo", "moveFrom" -> {
                    if (revisions.keeps(child)) {
                        read(child);
                    }
                }
                case "customXml", "Choice" -> read(child);
                case "AlternateContent" -> {
                    Element choice = Xml.child(child, "Choice");
                    read(choice != null ? choice : child);
                }
                case "altChunk" -> warn("A part in another format is embedded here and was not read.");
                default -> { }
            }
        }
    }

    /** The text of all paragraphs below an element in one, as notes are given. */
    LineText joined(Element parent) {
        LineText all = new LineText();
        for (Element child : Xml.children(parent)) {
            if (Xml.is(child, "p")) {
                all.append(" ", LineText.PLAIN);
                runs.read(child, styles.of(revisions.properties(child, "pPr")), all);
            }
        }
        tell();
        return all.joined();
    }

    private void paragraph(Element paragraph) {
        Element properties = revisions.properties(paragraph, "pPr");
        LineText text = text(paragraph, properties);
        if (text != null) {
            boolean heading = styles.heading(properties);
            add(text, running ? Line.Role.FURNITURE : heading ? Line.Role.HEADING : Line.Role.BLOCK);
            for (Element box : runs.takeBoxes()) {
                read(box);
            }
        }
        Element section = Xml.path(paragraph, "pPr", "sectPr");
        if (section != null) {
            sectionEnd.accept(section);
        }
    }

    /** The text with its number, or null if the paragraph goes on in the next one. */
    private LineText text(Element paragraph, Element properties) {
        LineText content = new LineText();
        content.append(carried);
        runs.read(paragraph, styles.of(properties), content);
        tell();
        if (!revisions.keepsMarked(Xml.path(paragraph, "pPr", "rPr"))) {
            carried = content;
            return null;
        }
        carried = new LineText();
        LineText text = new LineText();
        text.append(numbering.next(properties), LineText.PLAIN);
        if (!content.isBlank()) {
            text.append(content);
            return text;
        }
        return content;
    }

    private void add(LineText text, Line.Role role) {
        List<Line> own = text.lines(lines.size() + 1, role, Math.min(empty, 1));
        empty = own.isEmpty() ? empty + 1 : 0;
        lines.addAll(own);
    }

    private void table(Element table) {
        for (LineText line : rowLines(table)) {
            empty = 1;
            add(line, running ? Line.Role.FURNITURE : Line.Role.TABLE);
        }
        for (Element box : runs.takeBoxes()) {
            read(box);
        }
    }

    /** A row is one line if no cell has more than one, else each paragraph is a line (mastheads, columns). */
    private List<LineText> rowLines(Element table) {
        List<LineText> lines = new ArrayList<>();
        for (Element row : rows(table)) {
            List<LineText> own = new ArrayList<>();
            boolean simple = true;
            for (Element cell : cells(row)) {
                int before = own.size();
                cell(cell, own);
                simple &= own.size() - before < 2;
            }
            if (simple) {
                LineText line = new LineText();
                own.forEach(one -> {
                    line.append(" ", LineText.PLAIN);
                    line.append(one);
                });
                own = List.of(line);
            }
            lines.addAll(own);
        }
        return lines;
    }

    private void cell(Element parent, List<LineText> cellLines) {
        for (Element child : Xml.children(parent)) {
            if (Xml.is(child, "p")) {
                LineText text = text(child, revisions.properties(child, "pPr"));
                if (text != null && !text.isBlank()) {
                    cellLines.add(text);
                }
            } else if (Xml.is(child, "tbl")) {
                cellLines.addAll(rowLines(child));
            } else if (revisions.wraps(child) ? revisions.keeps(child) : Xml.is(child, "sdt") || Xml.is(child, "sdtContent") || Xml.is(child, "customXml")) {
                cell(child, cellLines);
            }
        }
    }

    private List<Element> rows(Element table) {
        return below(table, "tr").stream().filter(row -> revisions.keepsMarked(Xml.child(row, "trPr"))).toList();
    }

    private List<Element> cells(Element row) {
        return below(row, "tc").stream().filter(cell -> revisions.keepsMarked(Xml.child(cell, "tcPr"))).toList();
    }

    /** The elements of that name, also where content controls or XML wrap them. */
    private static List<Element> below(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : Xml.children(parent)) {
            if (Xml.is(child, name)) {
                found.add(child);
            } else if (Xml.is(child, "sdt") || Xml.is(child, "sdtContent") || Xml.is(child, "customXml")) {
                found.addAll(below(child, name));
            }
        }
        return found;
    }

    private void tell() {
        runs.takeRemarks().forEach(this::warn);
        for (String id : runs.takeComments()) {
            if (comments.containsKey(id)) {
                warn(comments.get(id));
            }
        }
    }

    private void warn(String message) {
        warnings.add(new Warning(lines.size() + 1, message));
    }
}
