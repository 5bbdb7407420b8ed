package org.priortext.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.priortext.model.Warning;

/** Walks an HTML page and collects a line for each block, list item and table row, the notes after all else. */
final class HtmlLines {

    private static final Set<String> SILENT = Set.of("head", "script", "style", "template", "noscript", "svg", "title", "select", "textarea",
            "button", "iframe", "object", "o:p", "xml");
    private static final Set<String> RUNNING = Set.of("nav", "header", "footer");

    /** A list item whose text itself begins with a label gets none. */
    private static final Pattern LABELLED = Pattern.compile("\\s*(?:\\(?[0-9]{1,3}(?:\\s\\p{L}+)?[.)]|\\([a-z]{1,4}\\))\\s.*", Pattern.DOTALL);

    private final HtmlStyle style;
    private final HtmlNotes notes;
    private final List<Line> lines = new ArrayList<>();
    private final List<LineText> noteTexts = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private LineText current = new LineText();
    private Line.Role role = Line.Role.BLOCK;
    /** The label of a list item, until its first words come. */
    private String pending = "";
    /** The number of the list item one is in, if it is a figure. */
    private String figures = "";
    /** Takes the lines of a cell or note instead of the page, while one is read. */
    private List<LineText> capture;

    HtmlLines(Document page) {
        style = new HtmlStyle(page);
        notes = new HtmlNotes(page);
        inside(page.body(), LineText.PLAIN);
        flush();
        for (LineText note : noteTexts) {
            lines.addAll(note.joined().lines(lines.size() + 1, Line.Role.FOOTNOTE, 1));
        }
    }

    List<Line> lines() {
        return lines;
    }

    List<Warning> warnings() {
        return warnings;
    }

    private void inside(Node parent, int bits) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                text(text, bits);
            } else if (child instanceof Element element) {
                element(element, bits);
            }
        }
    }

    private void text(TextNode node, int bits) {
        Element parent = node.parent() instanceof Element element ? element : null;
        if (parent != null && parent.normalName().equals("pre")) {
            String[] printed = node.getWholeText().split("\n", -1);
            for (int i = 0; i < printed.length; i++) {
                current.append(printed[i], bits);
                if (i + 1 < printed.length) {
                    current.breakLine();
                }
            }
        } else {
            current.append(node.getWholeText(), bits);
        }
    }

    private void element(Element element, int outer) {
        String name = element.normalName();
        if (SILENT.contains(name) || notes.isBackLink(element)) {
            return;
        }
        if (style.hidden(element)) {
            left(element, "Hidden text was left out");
        } else if (name.equals("del")) {
            left(element, "Text marked as deleted was left out");
        } else if (notes.reference(element).isPresent()) {
            current.mark(notes.reference(element).get());
        } else if (notes.note(element).isPresent()) {
            note(element, notes.note(element).get());
        } else if (name.equals("br")) {
            current.breakLine();
        } else if (name.equals("ol") || name.equals("ul")) {
            flush();
            list(element, outer);
        } else if (name.equals("table")) {
            flush();
            rows(element).forEach(row -> add(row, Line.Role.TABLE, 1));
        } else if (element.isBlock() || name.equals("li") || name.equals("dd") || name.equals("dt")) {
            block(element, style.bits(element, outer));
        } else {
            inside(element, style.bits(element, outer));
        }
    }

    private void left(Element element, String what) {
        if (!element.text().isBlank()) {
            warnings.add(new Warning(lines.size() + 1, what + ": \u201C" + element.text().strip() + "\u201D."));
        }
    }

    private void block(Element element, int bits) {
        flush();
        Line.Role before = role;
        String css = style.css(element);
        if (RUNNING.contains(element.normalName()) || css.contains("mso-element:header") || css.contains("mso-element:footer")) {
            role = Line.Role.FURNITURE;
        } else if (element.normalName().matches("h[1-6]") && role == Line.Role.BLOCK) {
            role = Line.Role.HEADING;
        }
        inside(element, bits);
        flush();
        role = before;
    }

    /** A note's text with its label; what it holds is read as any text, but in one line. */
    private void note(Element element, String label) {
        LineText content = new LineText();
        for (LineText part : apart(() -> inside(element, LineText.PLAIN))) {
            content.append(" ", LineText.PLAIN);
            content.append(part);
        }
        LineText text = new LineText().append(label + " ", LineText.PLAIN);
        text.append(content.without(label));
        noteTexts.add(text);
    }

    /** The lines that reading something adds, taken out again. */
    private List<LineText> apart(Runnable reading) {
        LineText outer = current;
        List<LineText> parts = new ArrayList<>();
        List<LineText> before = capture;
        capture = parts;
        current = new LineText();
        reading.run();
        flush();
        capture = before;
        current = outer;
        return parts;
    }

    /**
     * The items with the labels a browser prints; letters and Roman numbers in brackets, figures below figures as 1.1., as
     * UN texts have them (domain 1.3).
     */
    private void list(Element list, int bits) {
        boolean ordered = list.normalName().equals("ol");
        String above = figures;
        int number = Xml.number(list.attr("start"), 1);
        for (Element item : list.children()) {
            if (!item.normalName().equals("li")) {
                element(item, bits);
                continue;
            }
            number = Xml.number(item.attr("value"), number);
            boolean bare = style.css(list).contains("list-style-type:none") || style.css(list).contains("list-style:none")
                    || style.css(item).contains("list-style-type:none") || LABELLED.matcher(item.wholeText()).matches();
            flush();
            if (notes.note(item).isEmpty()) {
                pending = bare ? "" : ordered ? label(number, form(list), above) : "\u2022 ";
                figures = ordered && form(list).equals("decimal") && !bare ? above + number + "." : "";
            }
            element(item, bits);
            flush();
            pending = "";
            figures = above;
            number++;
        }
    }

    private String form(Element list) {
        String css = style.css(list);
        int at = css.indexOf("list-style-type:");
        if (at >= 0) {
            return css.substring(at + "list-style-type:".length()).split(";")[0];
        }
        return switch (list.attr("type")) {
            case "a" -> "lower-latin";
            case "A" -> "upper-latin";
            case "i" -> "lower-roman";
            case "I" -> "upper-roman";
            default -> "decimal";
        };
    }

    private static String label(int number, String form, String above) {
        return switch (form) {
            case "lower-latin", "lower-alpha" -> "(" + NumberFormat.format(number, "lowerLetter") + ") ";
            case "upper-latin", "upper-alpha" -> NumberFormat.format(number, "upperLetter") + ". ";
            case "lower-roman" -> "(" + NumberFormat.format(number, "lowerRoman") + ") ";
            case "upper-roman" -> NumberFormat.format(number, "upperRoman") + ". ";
            default -> above + number + ". ";
        };
    }

    /** A row is one line if no cell has more than one. */
    private List<LineText> rows(Element table) {
        List<LineText> result = new ArrayList<>();
        for (List<Element> row : cells(table)) {
            List<List<LineText>> cells = row.stream().map(cell -> apart(() -> inside(cell, style.bits(cell, LineText.PLAIN)))).toList();
            if (cells.stream().allMatch(cell -> cell.size() < 2)) {
                LineText line = new LineText();
                cells.forEach(cell -> cell.forEach(part -> {
                    line.append(" ", LineText.PLAIN);
                    line.append(part);
                }));
                result.add(line);
            } else {
                cells.forEach(result::addAll);
            }
        }
        return result;
    }

    /** The cells of each row of a table; a caption is a row, and so is a cell that stands outside one (the parser nests no deeper than 512). */
    private static List<List<Element>> cells(Element table) {
        List<List<Element>> rows = new ArrayList<>();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> rows.add(child.children());
                case "td", "th", "caption" -> rows.add(List.of(child));
                default -> rows.addAll(cells(child));
            }
        }
        return rows;
    }

    private void flush() {
        if (current.isBlank()) {
            current = new LineText();
            return;
        }
        LineText text = new LineText().append(pending, LineText.PLAIN);
        pending = "";
        text.append(current);
        current = new LineText();
        add(text, role, 0);
    }

    private void add(LineText text, Line.Role kind, double gap) {
        if (capture != null) {
            capture.add(text);
        } else {
            Line.Role own = role == Line.Role.FURNITURE ? role : kind;
            lines.addAll(text.lines(lines.size() + 1, own, gap));
        }
    }
}
