package org.priortext.segment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.priortext.model.Amendment;
import org.priortext.model.DocumentSymbol;
import org.priortext.source.Line;
import org.priortext.source.SourceText;
import org.priortext.source.Style;

/**
 * Reads amendment documents ({@code Russian Federation: amendment to draft resolution A/80/L.18}): which paragraphs or words
 * of the draft are to be deleted, replaced or inserted. The forms are those of amendments issued as L. documents.
 */
public final class AmendmentReader {

    static final Pattern AMENDMENT = Pattern.compile("(?i)amendments? to (?:the )?draft (?:resolution|decision)\\s+(?<draft>\\S+)");

    private static final Pattern BEGINS = Pattern.compile("(?:(?:\\d{1,2}\\.|\\([a-z]\\)) +)?(?:Delete|Replace|Insert|Add|In|At the end of|After|Before|Following)\\b");

    /** A space above of at least this many lines sets an instruction apart. */
    private static final double APART = 0.3;

    private static final String QUOTE = "[\u201C\"](?<%s>[^\u201D\"]+)[\u201D\"]";
    private static final String WORDS = "(?:the )?(?:words?|phrase|expression|term)? ?";
    private static final Pattern DELETE = Pattern.compile("(?i:delete) (?<target>[^\u201C\"]*?paragraph[^\u201C\"]*?|(?:PP|OP)\\b[^\u201C\"]*?)(?:,? (?:which reads?|reading)\\b.*)?[.:;]?");
    private static final Pattern REPLACE = Pattern.compile("(?i:replace) (?<target>.*?(?:paragraph|PP|OP)\\b.*?) (?:with|by) .*:");
    private static final Pattern INSERT = Pattern.compile("(?i:(?:(?<where>after|before|following) (?<target>.*?(?:paragraph|PP|OP)\\b[^,]*), (?:insert|add)|(?:insert|add)) .*?"
            + "(?:paragraph|text).*?(?:(?<where2>after|before|following) (?<target2>.*?(?:paragraph|PP|OP)\\b.*?))?(?:,? (?:which reads?|reading)\\b.*)?):");
    private static final String IN = "(?i:in|at the end of) (?<target>[^\u201C\"]*?(?:paragraph|PP|OP)\\b[^\u201C\",]*),? ";
    private static final Pattern REPLACE_WORDS = Pattern.compile(IN + "(?i:replace) " + WORDS + quote("words") + " (?:with|by) " + WORDS + quote("with") + ".*");
    private static final Pattern DELETE_WORDS = Pattern.compile(IN + "(?i:delete) " + WORDS + quote("words") + ".*");
    private static final Pattern INSERT_WORDS = Pattern.compile(IN + "(?i:insert|add) " + WORDS + quote("words") + ",? (?<where>after|before) " + WORDS + quote("beside") + ".*");
    private static final Pattern WORDS_INSERT = Pattern.compile(IN + "(?<where>after|before) " + WORDS + quote("beside") + ",? (?i:insert|add) " + WORDS + quote("words") + ".*");
    private static final Pattern ADD_AT_END = Pattern.compile("(?i:at the end of) (?<target>[^\u201C\"]*?(?:paragraph|PP|OP)\\b[^\u201C\",]*), (?i:insert|add) " + WORDS + quote("words") + ".*");

    private static String quote(String name) {
        return QUOTE.formatted(name);
    }

    /** The amendment a source holds; empty if it says nowhere that it amends a draft. */
    public Optional<Amendment> read(SourceText source) {
        Account account = new Account();
        List<Line> lines = new Furniture(source, account).strip();
        Notes notes = new Notes(source, account);
        List<Block> blocks = new ArrayList<>();
        pieces(notes.take(lines)).forEach(piece -> blocks.addAll(new Blocks(source, account).of(piece, notes.notes())));
        Repairs repairs = new Repairs(new WordCount(lines), account, false);
        boolean styled = lines.stream().anyMatch(line -> !line.spans(Style.SUPERSCRIPT).isEmpty());
        Set<String> labels = notes.notes().stream().map(RawNote::label).collect(Collectors.toCollection(HashSet::new));
        String symbol = null;
        String draft = null;
        List<Amendment.Step> steps = new ArrayList<>();
        blocks.forEach(repairs::mend);
        new Marks(labels, styled).take(blocks.stream().map(Block::text).toList());
        for (Block block : blocks) {
            Typography.apply(block.text());
            String text = block.text().toString();
            Matcher amends = AMENDMENT.matcher(text);
            if (symbol == null && draft == null) {
                symbol = block.lines().stream().map(Line::text).filter(DocumentSymbol::is).findFirst().orElse(null);
            }
            if (draft == null && amends.find()) {
                draft = DocumentSymbol.in(amends.group("draft")).map(DocumentSymbol::value).orElse(amends.group("draft"));
            } else if (draft != null) {
                take(block, text, steps);
            }
        }
        return draft == null ? Optional.empty() : Optional.of(new Amendment(symbol, draft, steps));
    }

    /** The lines cut before each that begins an instruction and stands apart, whatever the line above it ends in. */
    private static List<List<Line>> pieces(List<Line> lines) {
        List<List<Line>> pieces = new ArrayList<>(List.of(new ArrayList<>()));
        for (Line line : lines) {
            if (BEGINS.matcher(line.text()).lookingAt() && (line.gap() >= APART || line.block() || !pieces.getLast().isEmpty() && Join.closed(pieces.getLast().getLast().text()))) {
                pieces.add(new ArrayList<>());
            }
            pieces.getLast().add(line);
        }
        return pieces;
    }

    /** Takes an instruction, or the text that the last one quotes; lines before the first are the draft's title. */
    private static void take(Block block, String text, List<Amendment.Step> steps) {
        Optional<Label> label = Label.of(text);
        String plain = label.map(one -> text.substring(one.length())).orElse(text);
        Amendment.Step step = step(plain);
        if (step != null) {
            steps.add(step);
        } else if (!steps.isEmpty()) {
            label.ifPresent(one -> one.cut(block.text()));
            quote(steps, block.text().toString());
        } else if (BEGINS.matcher(text).lookingAt()) {
            steps.add(new Amendment.Unknown(plain));
        }
    }

    private static Amendment.Step step(String text) {
        Matcher matcher;
        if ((matcher = REPLACE_WORDS.matcher(text)).matches()) {
            return new Amendment.Words(text, target(matcher), matcher.group("words"), matcher.group("with"));
        }
        if ((matcher = INSERT_WORDS.matcher(text)).matches() || (matcher = WORDS_INSERT.matcher(text)).matches()) {
            return new Amendment.InsertWords(text, target(matcher), matcher.group("beside"), matcher.group("where").equals("before"), matcher.group("words"));
        }
        if ((matcher = ADD_AT_END.matcher(text)).matches()) {
            return new Amendment.InsertWords(text, target(matcher), "", false, matcher.group("words"));
        }
        if ((matcher = DELETE_WORDS.matcher(text)).matches()) {
            return new Amendment.Words(text, target(matcher), matcher.group("words"), "");
        }
        if ((matcher = DELETE.matcher(text)).matches()) {
            return new Amendment.Delete(text, ParagraphNames.in(matcher.group("target")), "");
        }
        if ((matcher = INSERT.matcher(text)).matches()) {
            boolean first = matcher.group("where") != null;
            String where = first ? matcher.group("where") : matcher.group("where2");
            List<String> targets = ParagraphNames.in(first ? matcher.group("target") : matcher.group("target2") == null ? "" : matcher.group("target2"));
            return targets.isEmpty() ? new Amendment.Unknown(text) : new Amendment.Insert(text, targets.getLast(), where.equalsIgnoreCase("before"), "");
        }
        if ((matcher = REPLACE.matcher(text)).matches()) {
            return new Amendment.Replace(text, target(matcher), "");
        }
        return null;
    }

    private static String target(Matcher matcher) {
        return ParagraphNames.in(matcher.group("target")).stream().findFirst().orElse("");
    }

    /** Gives the last instruction the text that follows it; a second paragraph of text belongs to an instruction of its own. */
    private static void quote(List<Amendment.Step> steps, String text) {
        String clean = text.replaceAll("^[\u201C\"]|[\u201D\"]$", "");
        Amendment.Step last = steps.getLast();
        Amendment.Step told = switch (last) {
            case Amendment.Delete delete when delete.quoted().isEmpty() -> new Amendment.Delete(delete.printed(), delete.targets(), clean);
            case Amendment.Replace replace when replace.text().isEmpty() -> new Amendment.Replace(replace.printed(), replace.target(), clean);
            case Amendment.Insert insert when insert.text().isEmpty() -> new Amendment.Insert(insert.printed(), insert.target(), insert.before(), clean);
            default -> null;
        };
        if (told != null) {
            steps.set(steps.size() - 1, told);
        } else {
            steps.add(new Amendment.Unknown(text));
        }
    }
}
