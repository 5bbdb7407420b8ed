package org.priortext.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priortext.model.DocumentSymbol;
import org.priortext.model.Vote;
import org.priortext.source.Line;

/**
 * Reads a committee report's account of its drafts (domain 1.5): who sponsored each, who joined, how the vote went. All
 * its words are report text and no paragraphs of a resolution.
 */
final class ReportReader {

    private static final Pattern SUBMITTED = Pattern.compile(
            "(?:on behalf of|the representatives? of)\\s+(.*?),?\\s+(?:submitted|introduced|sponsored)\\b.*");
    private static final Pattern ON_BEHALF = Pattern.compile("on behalf of\\s+(.*)");
    private static final Pattern JOINED = Pattern.compile("(?:^|\\.\\s+)(?:(?:Subsequently|Thereafter|Later|At the same meeting),?\\s+)?((?:the )?\\p{Lu}[^.]*?)\\s+joined in sponsoring");
    private static final Pattern ADOPTED = Pattern.compile("(?:adopted|recommended|rejected)\\b.{0,60}draft (?:resolution|decision)");
    private static final Pattern SEE_DRAFT = Pattern.compile("\\(see para\\. \\d+(?:, draft (?:resolution|decision)(?: ([IVXLC]+|\\d+))?)?\\)");

    /**
     * A draft as the report tells of it.
     *
     * @param symbol under which it was submitted, or null
     * @param number in the recommendation ("I"), or null
     */
    record Draft(String symbol, String number, List<String> sponsors, Vote vote) {}

    private static final class Told {
        private String symbol;
        private String number;
        private final List<String> sponsors = new ArrayList<>();
        private VoteLists vote = new VoteLists();
    }

    private final List<Told> drafts = new ArrayList<>();
    private VoteLists open = new VoteLists();

    /** Whether the lines before the first resolution are a report: they hold numbered paragraphs. */
    static boolean isReport(List<Line> front) {
        return front.stream().anyMatch(line -> Label.of(line.text()).filter(label -> label.kind() == Label.Kind.NUMBER && label.ordinal() == 1).isPresent());
    }

    List<Draft> read(List<Block> blocks, Account account) {
        for (Block block : blocks) {
            String text = block.text().toString().replace(Join.BREAK, "").replaceAll("\\s+", " ");
            boolean vote = !drafts.isEmpty() && open.take(text);
            account.leave(block.lines(), vote ? "vote" : "report-text");
            if (!vote) {
                open.close();
                paragraph(text, block.first().number());
            }
        }
        return drafts.stream().map(told -> new Draft(told.symbol, told.number, told.sponsors,
                told.vote.vote(account))).toList();
    }

    private void paragraph(String text, int line) {
        Matcher submitted = SUBMITTED.matcher(text);
        if (submitted.find() && text.contains("draft resolution")) {
            Told told = new Told();
            drafts.add(told);
            told.symbol = symbol(text);
            Matcher behalf = ON_BEHALF.matcher(submitted.group(1));
            told.sponsors.addAll(States.split(behalf.find() ? behalf.group(1) : submitted.group(1)));
        }
        Matcher joined = JOINED.matcher(text);
        while (!drafts.isEmpty() && joined.find()) {
            drafts.getLast().sponsors.addAll(States.split(joined.group(1)));
        }
        if (ADOPTED.matcher(text).find()) {
            Told told = told(symbol(text));
            open = new VoteLists();
            open.tell(text, line);
            told.vote = open;
            Matcher see = SEE_DRAFT.matcher(text);
            if (see.find()) {
                told.number = Optional.ofNullable(see.group(1)).orElse("I");
            }
        } else if (VoteLists.tells(text)) {
            open = new VoteLists();
        }
    }

    /** The draft of that symbol, or the last told of. */
    private Told told(String symbol) {
        Optional<Told> same = drafts.stream().filter(told -> symbol != null && symbol.equals(told.symbol)).findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        if (drafts.isEmpty() || symbol != null && drafts.getLast().symbol != null) {
            Told told = new Told();
            told.symbol = symbol;
            drafts.add(told);
        }
        return drafts.getLast();
    }

    private static String symbol(String text) {
        return DocumentSymbol.all(text).stream().map(MatchResult::group).filter(symbol -> new DocumentSymbol(symbol).draft())
                .findFirst().orElse(null);
    }
}
