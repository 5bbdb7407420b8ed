package org.priortext.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.priortext.source.Line;
import org.priortext.source.SourceText;
import org.priortext.source.Style;
import org.priortext.text.Spotter;

/**
 * Joins the lines of a body into paragraphs. A line begins a paragraph if the source sets it apart (a block, an indent, a
 * space above, a label) and rule R1 (domain 1.3) does not say that the text before it goes on.
 */
final class Blocks {

    /** A space above of at least this many lines sets a paragraph apart; single-spaced UN pages give about 0.5. */
    private static final double APART = 0.3;

    /** First-line indents in points or blanks beyond this are meant. */
    private static final double INDENTED = 0.5;

    /** So many lines that go on tell the left edge of their page. */
    private static final int ENOUGH = 3;

    /** A paragraph's number that has lost its full stop, on a line of its own. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private static final Spotter CAPITAL_AFTER_COMMA = new Spotter(
            Pattern.compile(",\\s+(?=\\p{Lu}\\p{Ll}+)"), c -> c == ',', Character::isWhitespace);
    private static final Spotter NUMBER_AFTER_CLOSE = new Spotter(
            Pattern.compile("[;.]\\s+(?=\\d{1,2}\\.\\s+\\p{Lu}\\p{Ll}+)"), c -> c == ';' || c == '.', Character::isWhitespace);

    private final SourceText source;
    private final NavigableSet<Integer> removed;
    private final Account account;
    private Map<Integer, Long> edges = Map.of();
    /** Whether neither space nor indent sets paragraphs apart, but here and there one, as where a page begins. */
    private boolean flat;

    Blocks(SourceText source, Account account) {
        this.source = source;
        this.account = account;
        this.removed = account.lines();
    }

    List<Block> of(List<Line> lines, List<RawNote> notes) {
        edges = edges(lines);
        NavigableSet<Integer> foreign = new TreeSet<>(removed);
        notes.forEach(note -> note.lines().forEach(line -> foreign.add(line.number())));
        boolean indents = indentsParagraphs(lines);
        flat = !source.blocks() && !setsApart(lines);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (blocks.isEmpty()) {
                blocks.add(new Block(line));
                continue;
            }
            Line before = lines.get(i - 1);
            boolean interrupted = !Objects.equals(before.page(), line.page())
                    || Account.between(foreign, before.number(), line.number()) || line.gap() >= 3;
            boolean indented = indented(line);
            if (begins(blocks, line, interrupted, indents, indented)) {
                blocks.add(new Block(line));
            } else {
                blocks.getLast().join(line);
            }
        }
        return blocks.stream().flatMap(block -> unglue(block).stream()).toList();
    }

    private boolean begins(List<Block> blocks, Line line, boolean interrupted, boolean indents, boolean indented) {
        String before = blocks.getLast().text().toString();
        String text = line.text();
        boolean apart = line.gap() >= APART || indented || line.block() || interrupted && !indents;
        if (line.role() == Line.Role.PREAMBULAR || line.role() == Line.Role.OPERATIVE || line.role() == Line.Role.TABLE
                || blocks.getLast().is(Line.Role.TABLE)) {
            return true;
        }
        if (!source.blocks() && bare(before)) {
            return false;
        }
        Optional<Label> label = Label.of(text);
        boolean closed = Join.closed(before);
        if (label.isPresent()) {
            if (apart && (closed || indented || !Join.dangles(before)) && (closed || Character.isUpperCase(afterLabel(text, label.get())))
                    || closed && (due(blocks, label.get()) || flat && (bare(text) || continuesList(blocks.getLast(), label.get())))) {
                return true;
            }
        } else if (flat && closed && NUMBER.matcher(text).matches() && dueNumber(blocks) == Integer.parseInt(text)) {
            return true;
        }
        if (!apart && !(interrupted && indents)) {
            return closed && (line.role() != Line.Role.PLAIN || (flat || line.styled(0, Style.ITALIC)) && known(text));
        }
        if (blocks.getLast().heading() || line.role() == Line.Role.HEADING) {
            return true;
        }
        if (closed && Openings.inSmallLetters(text)) {
            return true;
        }
        if (Join.beginsLower(text)) {
            return endsSub(blocks) && !interrupted && closed && (line.block() || line.gap() >= APART || indents && indented);
        }
        boolean opens = opens(line);
        if (!closed) {
            return opens && !Join.dangles(before) || headingLike(before) && (opens || label.isPresent()) || !interrupted && indented && indents;
        }
        if (interrupted && indents && !indented && label.isEmpty()) {
            return false;
        }
        return opens || !interrupted || Join.closing(before) != ',';
    }

    /** Whether a text is a label by itself, as dumps print it on a line of its own. */
    private static boolean bare(String text) {
        return Label.of(text).filter(label -> label.length() == text.length()).isPresent();
    }

    /** Whether most lines that open a paragraph have space above or stand further in. */
    private boolean setsApart(List<Line> lines) {
        List<Line> opening = lines.stream().filter(Blocks::opens).toList();
        return opening.stream().filter(line -> line.gap() >= APART || indented(line)).count() * 2 > opening.size();
    }

    private static char afterLabel(String text, Label label) {
        return label.length() < text.length() ? text.charAt(label.length()) : 'A';
    }

    private static boolean known(String text) {
        return Openings.preambular(text).isPresent() || Openings.operative(text).isPresent();
    }

    private static boolean opens(Line line) {
        return known(line.text())
                || line.styled(0, Style.ITALIC) && Openings.mayOpenPreambular(line.text());
    }

    /** A few words without a closing mark, not opening as a paragraph does. */
    private static boolean headingLike(String text) {
        return text.length() < 120 && !Join.closed(text) && Label.of(text).isEmpty() && !known(text);
    }

    /** Whether a number is the one after the last numbered paragraph's. */
    private static boolean due(List<Block> blocks, Label label) {
        return label.kind() == Label.Kind.NUMBER && label.ordinal() == dueNumber(blocks);
    }

    private static int dueNumber(List<Block> blocks) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Optional<Label> last = Label.of(blocks.get(i).text().toString());
            if (last.isPresent() && last.get().kind() == Label.Kind.NUMBER) {
                return last.get().ordinal() + 1;
            }
        }
        return 1;
    }

    /** Whether the label is the first after a colon, or the one after that of the block before. */
    private static boolean continuesList(Block before, Label label) {
        Optional<Label> last = Label.of(before.text().toString());
        if (Join.closing(before.text().toString()) == ':') {
            return label.letter() == 1 || label.roman() == 1 || label.kind() == Label.Kind.DECIMAL && label.ordinal() == 1;
        }
        return last.isPresent() && last.get().kind() == label.kind() && switch (label.kind()) {
            case DECIMAL -> label.ordinal() == last.get().ordinal() + 1;
            case BRACKETED, LETTER -> label.letter() == last.get().letter() + 1 || label.roman() > 1 && label.roman() == last.get().roman() + 1;
            default -> false;
        };
    }

    private static boolean endsSub(List<Block> blocks) {
        Optional<Label> label = Label.of(blocks.getLast().text().toString());
        return label.isPresent() && !Set.of(Label.Kind.NUMBER, Label.Kind.PREAMBULAR, Label.Kind.DASH).contains(label.get().kind());
    }

    /** Whether the source marks paragraphs by indenting their first line: so it does with most opening phrases. */
    private boolean indentsParagraphs(List<Line> lines) {
        if (source.blocks()) {
            return false;
        }
        int opening = 0;
        int indented = 0;
        for (Line line : lines) {
            if (opens(line)) {
                opening++;
                indented += indented(line) ? 1 : 0;
            }
        }
        return opening > 2 && indented * 10 >= opening * 6;
    }

    /** Whether a line stands further in than its page's running text. */
    private boolean indented(Line line) {
        return line.indent() > edges.getOrDefault(line.page(), 0L) + INDENTED;
    }

    /**
     * For each page the left edge of running text: the indent most of the lines share that begin in small letters, and so
     * go on with the line above; on a page with hardly any of them that of all such lines of the text, or, where there are
     * none, the indent most lines share.
     */
    private static Map<Integer, Long> edges(List<Line> lines) {
        Map<Integer, Map<Long, Integer>> all = new HashMap<>();
        Map<Integer, Map<Long, Integer>> continued = new HashMap<>();
        for (Line line : lines) {
            all.computeIfAbsent(line.page(), page -> new TreeMap<>()).merge(Math.round(line.indent()), 1, Integer::sum);
            if (Join.beginsLower(line.text()) && Label.of(line.text()).isEmpty()) {
                continued.computeIfAbsent(line.page(), page -> new TreeMap<>()).merge(Math.round(line.indent()), 1, Integer::sum);
            }
        }
        Map<Long, Integer> whole = new TreeMap<>();
        continued.values().forEach(page -> page.forEach((indent, count) -> whole.merge(indent, count, Integer::sum)));
        if (!whole.isEmpty()) {
            all.replaceAll((page, count) -> {
                Map<Long, Integer> own = continued.getOrDefault(page, Map.of());
                return own.values().stream().mapToInt(Integer::intValue).sum() >= ENOUGH ? own : whole;
            });
        }
        Map<Integer, Long> edges = new HashMap<>();
        all.forEach((page, count) -> edges.put(page,
                count.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey()));
        return edges;
    }

    /** Cuts a block in which a second paragraph follows the first without a break (domain 2, 003.3). */
    private List<Block> unglue(Block block) {
        String text = block.text().toString();
        boolean preambular = Openings.preambular(text).isPresent() && Join.closed(text);
        for (MatchResult comma : preambular ? CAPITAL_AFTER_COMMA.all(text) : List.<MatchResult>of()) {
            int at = comma.end();
            boolean marked = block.text().is(at, Style.ITALIC) || !block.text().has(Style.ITALIC);
            String rest = text.substring(at);
            if (marked && Openings.preambular(rest).isPresent() && rest.length() > 40) {
                return cut(block, at);
            }
        }
        Optional<Label> own = Label.of(text).filter(label -> label.kind() == Label.Kind.NUMBER);
        for (MatchResult number : own.isPresent() ? NUMBER_AFTER_CLOSE.all(text) : List.<MatchResult>of()) {
            String rest = text.substring(number.end());
            Label next = Label.of(rest).orElseThrow();
            if (next.ordinal() == own.get().ordinal() + 1 && Openings.operative(rest.substring(next.length())).isPresent()) {
                return cut(block, number.end());
            }
        }
        return List.of(block);
    }

    private List<Block> cut(Block block, int at) {
        account.warn(block.last().number(), "Two paragraphs stood in one; they were separated.");
        List<Block> parts = block.cut(at);
        List<Block> all = new ArrayList<>();
        all.add(parts.getFirst());
        all.addAll(unglue(parts.getLast()));
        return all;
    }
}
