package org.priortext.segment;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.priortext.source.Line;
import org.priortext.source.SourceText;
import org.priortext.source.Style;

/**
 * Takes the footnotes out of the lines. A note begins with a raised label, or, below a rule or where the next label is
 * due, with a bare number that is no date and no paragraph number (domain 1.4).
 */
final class Notes {

    private static final Pattern RAISED = Pattern.compile("([\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+|\\*{1,4}|[\u2020\u2021])\\s*(?=[^\\s*])");
    private static final Pattern BARE = Pattern.compile("(\\d{1,3})(?:\\s+|(?=[A-Z\u201C\"]))(?=[\\p{Lu}\u201C\"(\\[]|ibid|see |resolutions? |https?:|www|chap\\.)(?!(?:" + Dates.MONTH + ")\\b)");

    private static final Pattern AT_FOOT = Pattern.compile("(\\d{1,3})(?:(?:\\s+|(?=\\D))(?=\\S)|$)");

    /** Notes on the document and not on its text; an adopted resolution has none of them. */
    private static final Pattern MASTHEAD_NOTE = Pattern.compile("(?i)any changes? to the list of sponsors\\b|on behalf of the States\\b|re-?issued (?:for|on|as)\\b|the present document (?:was|is)\\b");

    private final SourceText source;
    private final Account account;
    private final List<RawNote> notes = new ArrayList<>();
    /** The labels of raised marks in a text of whole paragraphs, where nothing but its number tells a note. */
    private final Set<String> calls;

    Notes(SourceText source, Account account) {
        this.source = source;
        this.account = account;
        this.calls = !source.blocks() ? Set.of() : source.lines().stream()
                .flatMap(line -> line.spans(Style.SUPERSCRIPT).stream().map(span -> span.of(line.text()).strip())).collect(Collectors.toSet());
    }

    List<RawNote> notes() {
        return notes;
    }

    /** The lines that are not of footnotes. */
    List<Line> take(List<Line> lines) {
        List<Line> rest = new ArrayList<>();
        SmallPrint small = new SmallPrint(source.lines(), lines);
        NavigableSet<Integer> ruleLines = account.lines("rule");
        NavigableSet<Integer> furniture = account.lines();
        List<Line> current = null;
        String label = null;
        Line before = null;
        for (Line line : LateLabels.restored(lines, small)) {
            Line last = before;
            boolean afterRule = last != null && Account.between(ruleLines, last.number(), line.number()) || last == null && !ruleLines.isEmpty() && ruleLines.first() < line.number();
            boolean interrupted = last != null && Account.between(furniture, last.number(), line.number());
            boolean foot = small.atFoot(line);
            String own = label(line, foot || afterRule || current != null && !interrupted, foot, due(label));
            if (own != null) {
                close(label, current);
                label = own;
                current = new ArrayList<>(List.of(line));
            } else if (current != null && (foot || continues(line, current, interrupted))) {
                current.add(line);
            } else if (foot && !notes.isEmpty()) {
                RawNote open = notes.removeLast();
                label = open.label();
                current = new ArrayList<>(open.lines());
                current.add(line);
            } else {
                close(label, current);
                current = null;
                label = null;
                rest.add(line);
            }
            before = line;
        }
        close(label, current);
        return rest;
    }

    /** The label the next note should bear, after the one that is open. */
    private int due(String open) {
        if (open != null && open.matches("\\d+")) {
            return Integer.parseInt(open) + 1;
        }
        for (int i = notes.size() - 1; i >= 0; i--) {
            if (notes.get(i).label().matches("\\d+")) {
                return Integer.parseInt(notes.get(i).label()) + 1;
            }
        }
        return 1;
    }

    private String label(Line line, boolean expected, boolean foot, int due) {
        String text = line.text();
        if (line.role() == Line.Role.FOOTNOTE) {
            return plain(text.substring(0, labelEnd(text)));
        }
        if (!text.isEmpty() && Character.isLetter(text.charAt(0))) {
            return null;
        }
        Matcher raised = RAISED.matcher(text);
        if (raised.lookingAt() && (!raised.group(1).startsWith("*") || expected
                || line.gap() >= 1 || source.blocks())) {
            return plain(raised.group(1));
        }
        Matcher bare = (foot ? AT_FOOT : BARE).matcher(text);
        if (bare.lookingAt()) {
            int number = Integer.parseInt(bare.group(1));
            boolean superscript = line.styled(0, Style.SUPERSCRIPT);
            boolean ordered = number == due || number == 1;
            boolean apart = line.gap() >= 1;
            boolean called = calls.contains(bare.group(1)) && number == due && Openings.operative(text.substring(bare.end())).isEmpty();
            if (superscript || expected && ordered || apart && number == due || called) {
                return bare.group(1);
            }
        }
        return null;
    }

    private boolean continues(Line line, List<Line> note, boolean interrupted) {
        boolean onePerBlock = source.blocks() && line.role() != Line.Role.PLAIN;
        boolean typed = note.getFirst().role() == Line.Role.FOOTNOTE;
        return !onePerBlock && !typed && !interrupted && line.gap() < 1;
    }

    private void close(String label, List<Line> lines) {
        if (lines == null) {
            return;
        }
        StyledText text = new StyledText();
        for (Line line : lines) {
            if (!text.isEmpty()) {
                text.append(" ");
            }
            text.append(line.text());
        }
        String whole = text.toString();
        Matcher raised = RAISED.matcher(whole);
        Matcher bare = Pattern.compile("\\d{1,3}\\s*").matcher(whole);
        boolean typed = lines.getFirst().role() == Line.Role.FOOTNOTE;
        int start = typed ? labelEnd(whole) : raised.lookingAt() ? raised.end() : bare.lookingAt() ? bare.end() : 0;
        String clean = whole.substring(start).strip().replaceAll("\\s+", " ").replaceAll("(www\\.\\S*/|https?://\\S*/) (?=\\p{Ll}\\S*\\.\\p{Ll})", "$1");
        if (MASTHEAD_NOTE.matcher(clean).lookingAt()) {
            account.leave(lines, "masthead-note");
            return;
        }
        notes.add(new RawNote(label, Typography.plain(clean), List.copyOf(lines)));
    }

    /** A footnote that the format knows as one begins with its label, whatever that is, and a blank. */
    private static int labelEnd(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text.length() : blank;
    }

    /** Raised digits as plain ones. */
    static String plain(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFKC);
    }
}
