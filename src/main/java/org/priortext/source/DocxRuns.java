package org.priortext.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Reads what stands inside paragraphs: runs, links, fields (their result only), references to notes and comments. A field
 * may reach over several paragraphs, so that one reader serves a whole story.
 */
final class DocxRuns {

    /** The codes of the fonts Symbol and Wingdings lie here (17.3.3.30). */
    private static final int SYMBOLS = 0xF000;

    /** Of the font Symbol: code, character. */
    private static final String SYMBOL_FONT = "\u00B7\u2022\u00B0\u00B0\u00B1\u00B1\u00A3\u2264\u00B3\u2265\u00B9\u2260\u00B4\u00D7\u00B8\u00F7"
            + "-\u2212\u00A2\u2032\u00B2\u2033\u00BB\u2248\u00AE\u2192\u00AC\u2190\u00A7\u2663\u00DE\u21D2a\u03B1b\u03B2g\u03B3d\u03B4m\u03BC";

    private static final class Field {
        private boolean result;
        private final StringBuilder instruction = new StringBuilder();
    }

    private final DocxStyles styles;
    private final DocxRevisions revisions;
    private final DocxNotes notes;
    private final Deque<Field> fields = new ArrayDeque<>();
    private final List<Element> boxes = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private int automatic;

    DocxRuns(DocxStyles styles, DocxRevisions revisions, DocxNotes notes) {
        this.styles = styles;
        this.revisions = revisions;
        this.notes = notes;
    }

    /** Appends the text of a paragraph or of another element that holds runs. */
    void read(Element parent, String style, LineText into) {
        for (Element child : Xml.children(parent)) {
            switch (child.getLocalName()) {
                case "r" -> run(child, style, into);
                case "ins", "del", "moveTo", "moveFrom" -> {
                    if (revisions.keeps(child)) {
                        read(child, style, into);
                    }
                }
                case "fldSimple" -> {
                    into.append(automaticNumber(Xml.attribute(child, "instr")), LineText.PLAIN);
                    read(child, style, into);
                }
                case "sdt" -> {
                    Element content = Xml.child(child, "sdtContent");
                    if (content != null && Xml.path(child, "sdtPr", "showingPlcHdr") == null) {
                        read(content, style, into);
                    }
                }
                case "hyperlink", "smartTag", "customXml", "dir", "bdo", "oMath", "oMathPara", "ruby", "rubyBase", "e", "num", "den", "sub",
                        "sup", "f", "d", "sSup", "sSub" -> read(child, style, into);
                case "AlternateContent" -> alternative(child, style, into);
                default -> { }
            }
        }
    }

    /** The text boxes met since the last call; they stand beside the paragraphs. */
    List<Element> takeBoxes() {
        return drain(boxes);
    }

    /** The ids of the comments met since the last call. */
    List<String> takeComments() {
        return drain(comments);
    }

    /** What the user should know of the text met since the last call. */
    List<String> takeRemarks() {
        return drain(remarks);
    }

    private static <T> List<T> drain(List<T> list) {
        List<T> all = List.copyOf(list);
        list.clear();
        return all;
    }

    private void run(Element run, String style, LineText into) {
        Element properties = revisions.properties(run, "rPr");
        int bits = styles.run(properties, style);
        if (styles.hidden(properties, style)) {
            LineText hidden = new LineText();
            content(run, style, LineText.PLAIN, hidden);
            if (!hidden.isBlank()) {
                remarks.add("Hidden text was left out: \u201C" + hidden.toString().strip() + "\u201D.");
            }
        } else {
            content(run, style, bits, into);
        }
    }

    private void content(Element run, String style, int bits, LineText into) {
        Element custom = null;
        StringBuilder label = new StringBuilder();
        for (Element child : Xml.children(run)) {
            switch (child.getLocalName()) {
                case "fldChar" -> field(Xml.attribute(child, "fldCharType"), into);
                case "instrText", "delInstrText" -> {
                    if (!fields.isEmpty()) {
                        fields.peek().instruction.append(child.getTextContent());
                    }
                }
                case "footnoteReference", "endnoteReference" -> {
                    if ("1".equals(Xml.attribute(child, "customMarkFollows")) || "true".equals(Xml.attribute(child, "customMarkFollows"))) {
                        custom = child;
                    } else {
                        reference(child, null, into);
                    }
                }
                case "commentReference" -> comments.add(Xml.attribute(child, "id"));
                case "t", "delText" -> {
                    if (custom != null) {
                        label.append(child.getTextContent());
                    } else if (shown()) {
                        into.append(child.getTextContent(), bits);
                    }
                }
                case "drawing", "pict", "object" -> boxes(child);
                case "AlternateContent" -> alternative(child, style, into);
                case "ruby" -> read(child, style, into);
                default -> {
                    if (shown()) {
                        sign(child, bits, into);
                    }
                }
            }
        }
        if (!label.isEmpty()) {
            reference(custom, label.toString().strip(), into);
        }
    }

    private void sign(Element child, int bits, LineText into) {
        switch (child.getLocalName()) {
            case "tab", "ptab" -> into.append(" ", bits);
            case "noBreakHyphen" -> into.append("-", bits);
            case "br", "cr" -> {
                if ("page".equals(Xml.attribute(child, "type")) || "column".equals(Xml.attribute(child, "type"))) {
                    into.append(" ", bits);
                } else {
                    into.breakLine();
                }
            }
            case "sym" -> symbol(child, bits, into);
            default -> { }
        }
    }

    private void reference(Element reference, String custom, LineText into) {
        String label = notes.refer(reference, custom);
        if (label != null) {
            into.mark(label);
        }
    }

    private void symbol(Element symbol, int bits, LineText into) {
        String hex = Xml.attribute(symbol, "char");
        if (hex == null || !hex.matches("[0-9A-Fa-f]{1,5}")) {
            return;
        }
        int code = Integer.parseInt(hex, 16);
        String font = String.valueOf(Xml.attribute(symbol, "font"));
        if (code < SYMBOLS || code > SYMBOLS + 0xFF) {
            into.append(Character.toString(code), bits);
            return;
        }
        int at = font.equals("Symbol") ? SYMBOL_FONT.indexOf(code - SYMBOLS) : -1;
        if (at >= 0 && at % 2 == 0) {
            into.append(SYMBOL_FONT.substring(at + 1, at + 2), bits);
        } else if (font.equals("Symbol") && code - SYMBOLS < 0x60) {
            into.append(Character.toString(code - SYMBOLS), bits);
        } else {
            into.append("\u2022", bits);
            remarks.add("A sign of the font " + font + " (code " + hex + ") was read as \u201C\u2022\u201D.");
        }
    }

    private boolean shown() {
        return fields.stream().allMatch(field -> field.result);
    }

    private void field(String type, LineText into) {
        if ("begin".equals(type)) {
            fields.push(new Field());
        } else if (!fields.isEmpty() && "separate".equals(type)) {
            fields.peek().result = true;
        } else if (!fields.isEmpty() && "end".equals(type)) {
            Field field = fields.pop();
            if (!field.result && shown()) {
                into.append(automaticNumber(field.instruction.toString()), LineText.PLAIN);
            }
        }
    }

    /** The number an AUTONUM field prints without storing it; empty for any other field. */
    private String automaticNumber(String instruction) {
        return instruction != null && instruction.strip().startsWith("AUTONUM") ? ++automatic + ". " : "";
    }

    /** Of alternatives the first is what newer versions of Word show; the fallback says the same again. */
    private void alternative(Element alternatives, String style, LineText into) {
        Element choice = Xml.child(alternatives, "Choice");
        Element taken = choice != null ? choice : Xml.child(alternatives, "Fallback");
        if (taken != null) {
            content(taken, style, LineText.PLAIN, into);
            read(taken, style, into);
        }
    }

    private void boxes(Element drawing) {
        for (Element child : Xml.children(drawing)) {
            if (Xml.is(child, "txbxContent")) {
                boxes.add(child);
            } else if (Xml.is(child, "AlternateContent")) {
                Element choice = Xml.child(child, "Choice");
                boxes(choice != null ? choice : child);
            } else {
                boxes(child);
            }
        }
    }
}
