package org.priortext.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.priortext.text.Span;

/**
 * A redline that this program wrote as Markdown holds the later text whole: the comment on its first line names that text's
 * paragraphs in order, the headings say which paragraph follows.
 */
final class OwnMarkdown {

    private static final String BEGINNING = "<!-- priortext/redline ";
    private static final String MASTHEAD = "Masthead";
    private static final String NOTES = "[^";
    private static final Pattern RAISED = Pattern.compile("[\u2070\u00B9\u00B2\u00B3\u2074-\u2079]+");

    private final String[] source;
    private final Map<String, List<Line>> paragraphs = new HashMap<>();
    /** The paragraph under whose heading one is; null where the lines are not of the later text. */
    private String current;

    private OwnMarkdown(String text) {
        source = text.split("\n", -1);
    }

    static boolean is(String text) {
        return text.startsWith(BEGINNING);
    }

    /** Of all the lines of such a file, those of the later text, in its order. */
    static List<Line> later(String text, List<Line> lines) {
        OwnMarkdown file = new OwnMarkdown(text);
        lines.forEach(file::add);
        String order = file.source[0].substring(BEGINNING.length()).replaceFirst("\\s*-->\\s*$", "");
        return Stream.of(List.of(MASTHEAD), List.of(order.split("\\|")), List.of(NOTES)).flatMap(List::stream)
                .flatMap(id -> file.paragraphs.getOrDefault(id, List.of()).stream()).toList();
    }

    private void add(Line line) {
        String raw = source[line.number() - 1];
        if (raw.startsWith("#")) {
            current = raw.startsWith("### ") ? clause(line.text()) : raw.startsWith("#### ") ? line.text() : null;
        } else if (raw.startsWith(NOTES)) {
            if (!raw.startsWith(NOTES + "old-")) {
                paragraphs.computeIfAbsent(NOTES, _ -> new ArrayList<>()).add(line);
            }
        } else if (current != null && !raw.startsWith("- ")) {
            Line.Role role = current.matches("H\\d+") ? Line.Role.HEADING : line.role();
            paragraphs.computeIfAbsent(current, _ -> new ArrayList<>()).add(told(line, role));
        }
    }

    /** The paragraph a clause became; null if it became none, or several, which have headings of their own. */
    private static String clause(String heading) {
        int end = heading.indexOf(": ");
        if (end < 0) {
            return heading.equals(MASTHEAD) ? MASTHEAD : null;
        }
        String places = heading.substring(0, end);
        String after = places.substring(places.indexOf("\u2192") + 1).strip();
        return after.contains(", ") || heading.startsWith("deleted", end + 2) ? null : after;
    }

    /** The line with what this program knows of it: its role, and that raised figures alone call footnotes. */
    private static Line told(Line line, Line.Role role) {
        List<StyledSpan> styles = new ArrayList<>(line.styles());
        RAISED.matcher(line.text()).results()
                .forEach(call -> styles.add(new StyledSpan(new Span(call.start(), call.end()), Style.SUPERSCRIPT)));
        return new Line(line.number(), line.page(), line.text(), styles, line.indent(), line.gap(), line.size(), role);
    }
}
