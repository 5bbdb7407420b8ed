package org.priortext.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.priortext.model.DocumentSymbol;
import org.priortext.source.Line;
import org.priortext.source.SourceText;

/**
 * Takes out what the page adds to the text: running heads, page and job numbers, rules, lists of link addresses
 * (domain 2, "furniture words that must never reach a paragraph").
 */
final class Furniture {

    private static final String JOB = "(?:GE\\.)?\\d{2}-\\d{5,6}(?: ?\\([A-Z]\\))?(?: +\\d{6}){0,2}";
    private static final Pattern PAGE = Pattern.compile("\\d{1,3} ?/ ?\\d{1,3}|[-\u2013] ?\\d{1,3} ?[-\u2013]|(?i:page) \\d+(?: of \\d+)?|/\u2026|\\d{1,3}");
    private static final Pattern JOB_NUMBER = Pattern.compile(
            "(?:\\d{1,3}/\\d{1,3}\\s+)?" + JOB + "(?:\\s+\\d{1,3}/\\d{1,3})?|\\*\\d{6,9}\\*|" + JOB + "\\s+\\*\\d{6,9}\\*|\\d{6}");
    /** Blanks that part two things printed side by side on one line. */
    private static final Pattern SIDE_BY_SIDE = Pattern.compile("\\s{3,}");
    private static final Pattern SHORT_NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern RULE = Pattern.compile("[_\u2014\u2500\u2013*\\\\-]+");
    private static final Pattern LINK = Pattern.compile("(?:https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_END = Pattern.compile(".*[;.:,]");
    private static final Pattern RECYCLE = Pattern.compile("(?i)please recycle.*|printed on recycled paper.*|\\(?e?-?parity\\)?");

    private static final String HEADER = "running-header";

    /** Running titles are at most this many printed lines (the longest seen in the corpus has four). */
    private static final int LONGEST_RUNNING_TITLE = 6;

    /** In a source without pages the symbol among the first lines is the masthead's. */
    private static final int LAST_OF_MASTHEAD = 3;

    private final SourceText source;
    private final Account account;
    /** The symbol that heads the pages, or null. */
    private String symbol;
    private String masthead = "";
    private String printedMasthead = "";

    Furniture(SourceText source, Account account) {
        this.source = source;
        this.account = account;
    }

    /** The lines that are text, in order. */
    List<Line> strip() {
        List<Line> kept = new ArrayList<>();
        List<Line> lines = source.lines();
        symbol = runningSymbol(lines);
        List<String> kinds = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            kinds.add(kind(lines.get(i), i));
        }
        Set<Line> titles = kinds.contains(HEADER) ? titles(kinds) : Set.of();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String kind = kinds.get(i) == null && titles.contains(line) ? HEADER : kinds.get(i);
            if (kind != null) {
                account.leave(line, kind);
            } else {
                kept.add(line);
            }
        }
        return kept;
    }

    /** The lines of running titles, beside the running heads. */
    private Set<Line> titles(List<String> kinds) {
        List<Line> lines = source.lines();
        Map<String, Integer> count = new HashMap<>();
        lines.forEach(line -> count.merge(normal(line), 1, Integer::sum));
        readMasthead(lines);
        Set<Line> titles = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (HEADER.equals(kinds.get(i))) {
                runningTitle(lines, i, 1, count, titles);
                runningTitle(lines, i, -1, count, titles);
            }
        }
        return titles;
    }

    private String kind(Line line, int index) {
        String mark = mayBeMark(line.text()) ? mark(line) : null;
        if (mark != null) {
            return mark;
        }
        if (line.role() == Line.Role.FURNITURE && index > 0) {
            return HEADER;
        }
        boolean firstPage = line.page() != null ? line.page() == 1 : index <= LAST_OF_MASTHEAD;
        return !firstPage && beside(line.text(), symbol) != null ? HEADER : null;
    }

    /** What is printed at the other edge of the page from the symbol, nothing if it stands alone; null if it is not there. */
    private static String beside(String text, String symbol) {
        if (symbol == null || !text.startsWith(symbol) && !text.endsWith(symbol)) {
            return null;
        }
        String[] sides = SIDE_BY_SIDE.split(text);
        return text.equals(symbol) ? "" : sides.length != 2 ? null : sides[0].equals(symbol) ? sides[1] : sides[1].equals(symbol) ? sides[0] : null;
    }

    /** Whether a line begins as numbers, rules and links do, and "page", "GE." and the words about recycling. */
    private static boolean mayBeMark(String text) {
        return text.isEmpty() || !Character.isLetter(text.charAt(0)) || "eghpw".indexOf(Character.toLowerCase(text.charAt(0))) >= 0;
    }

    private static String mark(Line line) {
        String text = line.text();
        if (JOB_NUMBER.matcher(text).matches()) {
            return text.contains("/") ? "page-number" : "job-number";
        }
        if (LINK.matcher(text).matches()) {
            return "link-list";
        }
        if (RULE.matcher(text).matches()) {
            return "rule";
        }
        if (PAGE.matcher(text).matches() && (!SHORT_NUMBER.matcher(text).matches() || line.role() == Line.Role.FURNITURE)) {
            return "page-number";
        }
        return RECYCLE.matcher(text).matches() ? "recycling" : null;
    }

    /** The symbol that stands alone on a line, if one does: the first such line is the masthead's. */
    private static String runningSymbol(List<Line> lines) {
        return lines.stream().map(Line::text)
                .map(text -> text.startsWith("United Nations ") ? text.substring("United Nations ".length()).strip() : text)
                .filter(DocumentSymbol::is).findFirst().orElse(null);
    }

    /** Keeps what stands before the first actor line, where a running title's lines must be found in a row. */
    private void readMasthead(List<Line> lines) {
        StringBuilder words = new StringBuilder(" ");
        StringBuilder printed = new StringBuilder();
        for (Line line : lines) {
            if (Sections.isActor(line.text())) {
                break;
            }
            words.append(normal(line)).append(' ');
            printed.append(line.text()).append(' ');
        }
        masthead = words.toString();
        printedMasthead = printed.toString();
    }

    /** Collects the lines of the title that stands below or, on right-hand pages, above a running symbol. */
    private void runningTitle(List<Line> lines, int header, int step, Map<String, Integer> count, Set<Line> titles) {
        boolean sized = lines.get(header).size() > 0;
        String beside = beside(lines.get(header).text(), symbol);
        String title = beside == null || beside.isEmpty() ? "" : normal(beside) + " ";
        for (int n = 1; n <= LONGEST_RUNNING_TITLE && !source.blocks(); n++) {
            int at = header + n * step;
            if (at < 0 || at >= lines.size()) {
                return;
            }
            boolean blank = lines.get(step > 0 ? at : at + 1).gap() >= 1;
            if (blank && (n > 1 || step < 0 && sized)) {
                return;
            }
            String words = normal(lines.get(at));
            String longer = step > 0 ? title + words + " " : words + " " + title;
            boolean repeated = count.getOrDefault(words, 0) > 1 && !words.isEmpty();
            String printed = lines.get(at).text();
            boolean ends = SENTENCE_END.matcher(printed).matches() && !(printed.endsWith(",") && printedMasthead.contains(printed));
            if (ends || !repeated && !masthead.contains(" " + longer) || PAGE.matcher(lines.get(at).text()).matches()) {
                return;
            }
            title = longer;
            titles.add(lines.get(at));
        }
    }

    private static String normal(Line line) {
        return normal(line.text());
    }

    private static String normal(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
