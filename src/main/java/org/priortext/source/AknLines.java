package org.priortext.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.priortext.model.Warning;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Walks an Akoma Ntoso document of version 2.0 or 3.0: each {@code p} is a line, with the {@code num} before it, and the
 * part of the document it stands in says what it is. UN texts put the actor into a {@code formula} or the first paragraph of
 * the preamble (AKN4UN, part 3).
 */
final class AknLines {

    private static final Set<String> SKIPPED = Set.of("meta", "del", "remark", "foreign");
    private static final Set<String> PARAGRAPHS = Set.of("p", "heading", "subheading", "crossHeading", "docTitle", "docProponent", "block", "th", "li",
            "listIntroduction", "listConclusion", "listWrapUp", "tocItem", "longTitle");

    private final List<Line> lines = new ArrayList<>();
    private final List<LineText> notes = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private String pending = "";
    private boolean actorSeen;

    AknLines(Element root) {
        walk(root, Line.Role.BLOCK);
        for (LineText note : notes) {
            lines.addAll(note.joined().lines(lines.size() + 1, Line.Role.FOOTNOTE, 1));
        }
    }

    List<Line> lines() {
        return lines;
    }

    List<Warning> warnings() {
        return warnings;
    }

    private void walk(Element parent, Line.Role role) {
        for (Element child : Xml.children(parent)) {
            String name = child.getLocalName();
            if (SKIPPED.contains(name)) {
                continue;
            }
            switch (name) {
                case "preface", "coverPage", "attachments", "attachment", "components", "annexes", "doc" -> walk(child, Line.Role.BLOCK);
                case "preamble" -> {
                    actorSeen = false;
                    walk(child, Line.Role.PREAMBULAR);
                }
                case "body", "mainBody" -> walk(child, Line.Role.OPERATIVE);
                case "conclusions" -> walk(child, Line.Role.CLOSING);
                case "formula" -> walk(child, actorSeen ? role : Line.Role.ACTOR);
                case "num" -> pending = text(child).toString().strip() + " ";
                case "intro", "content", "list", "container", "recitals", "recital", "citations", "citation" -> walk(child, role);
                case "paragraph", "point", "item", "indent", "alinea", "subparagraph", "clause", "subclause" -> {
                    walk(child, role);
                    pending = "";
                }
                default -> other(child, role);
            }
            role = below(name, role);
        }
    }

    /** What follows a paragraph's introduction or number inside it hangs below it. */
    private static Line.Role below(String done, Line.Role role) {
        return role == Line.Role.OPERATIVE && Set.of("intro", "content").contains(done) ? Line.Role.BLOCK : role;
    }

    private void other(Element element, Line.Role role) {
        String name = element.getLocalName();
        if (name.equals("tr")) {
            LineText row = new LineText();
            Xml.children(element).forEach(cell -> {
                row.append(" ", LineText.PLAIN);
                row.append(text(cell));
            });
            add(row.joined(), Line.Role.TABLE);
        } else if (PARAGRAPHS.contains(name) || hasOwnText(element)) {
            paragraph(element, role);
        } else {
            walk(element, role);
        }
    }

    private void paragraph(Element element, Line.Role role) {
        Line.Role own = switch (element.getLocalName()) {
            case "heading", "subheading", "crossHeading" -> Line.Role.HEADING;
            case "docTitle" -> Line.Role.TITLE;
            default -> role;
        };
        if (Xml.children(element).stream().anyMatch(AknLines::standsAlone)) {
            aroundTitles(element, role);
            return;
        }
        if (own == Line.Role.PREAMBULAR && !actorSeen) {
            own = Line.Role.ACTOR;
        }
        actorSeen |= own == Line.Role.ACTOR;
        LineText line = new LineText().append(pending, LineText.PLAIN);
        line.append(text(element).closed());
        pending = "";
        add(line, own);
    }

    /** Title and proponent are lines of their own, also inside a paragraph of the preface. */
    private static boolean standsAlone(Element element) {
        return Xml.is(element, "docTitle") || Xml.is(element, "docProponent");
    }

    private void aroundTitles(Element paragraph, Line.Role role) {
        LineText between = new LineText();
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && standsAlone(element)) {
                add(between, role);
                between = new LineText();
                paragraph(element, role);
            } else {
                inline(child, LineText.PLAIN, between);
            }
        }
        add(between, role);
    }

    private static boolean hasOwnText(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE && !child.getNodeValue().isBlank()) {
                return true;
            }
        }
        return false;
    }

    private void add(LineText text, Line.Role role) {
        lines.addAll(text.lines(lines.size() + 1, role, 0));
    }

    private LineText text(Element element) {
        LineText text = new LineText();
        inside(element, LineText.PLAIN, text);
        return text;
    }

    private void inside(Element parent, int bits, LineText into) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            inline(child, bits, into);
        }
    }

    private void inline(Node node, int bits, LineText into) {
        if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            into.append(node.getNodeValue(), bits);
        } else if (node instanceof Element element) {
            switch (element.getLocalName()) {
                case "i", "em" -> inside(element, bits | LineText.ITALIC, into);
                case "b", "strong" -> inside(element, bits | LineText.BOLD, into);
                case "sup" -> inside(element, bits | LineText.SUPERSCRIPT, into);
                case "authorialNote" -> note(element, into);
                case "noteRef" -> mark(Xml.attribute(element, "marker"), into);
                case "eol" -> into.append(" ", bits);
                case "br" -> into.breakLine();
                case "omissis" -> {
                    warnings.add(new Warning(lines.size() + 1, "The source says that text is left out here."));
                    inside(element, bits, into);
                }
                case "del" -> warnings.add(new Warning(lines.size() + 1, "Text marked as deleted was left out: \u201C"
                        + element.getTextContent().strip() + "\u201D."));
                case "p", "td" -> {
                    into.append(" ", bits);
                    inside(element, bits, into);
                }
                default -> inside(element, bits, into);
            }
        }
    }

    private void note(Element note, LineText into) {
        String given = Xml.attribute(note, "marker");
        String label = given == null || given.isBlank() ? String.valueOf(notes.size() + 1) : given.strip();
        mark(label, into);
        LineText text = new LineText().append(label + " ", LineText.PLAIN);
        text.append(text(note));
        notes.add(text);
    }

    private static void mark(String label, LineText into) {
        if (label != null && !label.isBlank()) {
            into.mark(label.strip());
        }
    }
}
