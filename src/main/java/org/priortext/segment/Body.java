package org.priortext.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.priortext.model.Footnote;
import org.priortext.model.FootnoteMark;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.source.Line;
import org.priortext.source.SourceText;
import org.priortext.source.Style;

/** Turns the lines of a body and its annexes into finished paragraphs. */
final class Body {

    private final SourceText source;
    private final Account account;
    private final Repairs repairs;
    private final boolean styled;
    private final boolean converted;

    Body(SourceText source, List<Line> lines, Account account) {
        this.source = source;
        this.account = account;
        this.converted = Set.of("markdown", "text").contains(source.format());
        this.repairs = new Repairs(new WordCount(lines), account, converted);
        this.styled = lines.stream().anyMatch(line -> !line.spans(Style.SUPERSCRIPT).isEmpty());
    }

    List<Paragraph> paragraphs(Sections.Section section, List<RawNote> notes) {
        Marks marks = new Marks(notes.stream().map(RawNote::label).collect(Collectors.toSet()), styled);
        List<Block> blocks = new Blocks(source, account).of(section.body(), notes);
        List<Numbered> numbered = new ArrayList<>(new Numbering(account).number(blocks));
        for (int n = 0; n < section.annexes().size(); n++) {
            long headings = numbered.stream().filter(one -> one.kind() == ParagraphKind.HEADING).count();
            numbered.addAll(annex(section.annexes().get(n), (char) ('A' + n), (int) headings, notes));
        }
        numbered.forEach(one -> repairs.mend(one.block()));
        if (converted) {
            EndMarks.mend(numbered, account);
        }
        NavigableSet<Integer> foreign = account.lines();
        List<List<FootnoteMark>> taken = marks.take(numbered.stream().map(one -> one.block().text()).toList());
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < numbered.size(); i++) {
            paragraphs.add(finish(numbered.get(i), taken.get(i), foreign));
        }
        marks.unseen().stream().filter(label -> label.matches("\\d+")).forEach(label -> account.warn(
                notes.stream().filter(note -> note.label().equals(label)).findFirst().orElseThrow().line(),
                "No mark of footnote " + label + " is left in the text."));
        return paragraphs;
    }

    static List<Footnote> footnotes(List<RawNote> notes) {
        return notes.stream().map(note -> new Footnote(note.label(), note.text())).toList();
    }

    /** The paragraphs of an annex: its heading, then numbers of their own. */
    private List<Numbered> annex(List<Line> lines, char letter, int headingsBefore, List<RawNote> notes) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(lines.getFirst()));
        blocks.addAll(new Blocks(source, account).of(lines.subList(1, lines.size()), notes));
        return new AnnexNumbering(String.valueOf(letter), headingsBefore).number(blocks);
    }

    private Paragraph finish(Numbered one, List<FootnoteMark> found, NavigableSet<Integer> foreign) {
        StyledText text = one.block().text();
        Repairs.strip(text);
        Typography.apply(text);
        String plain = text.toString();
        String proposers = String.join("; ", Attributions.in(plain));
        if (!proposers.isEmpty()) {
            account.warn(one.block().first().number(), one.id() + " carries proposals by " + proposers + ".");
        }
        List<FootnoteMark> within = found.stream()
                .map(mark -> new FootnoteMark(mark.label(), Math.min(mark.offset(), plain.length()))).toList();
        return new Paragraph(one.id(), one.kind(), one.parent(), one.number(), one.numberInSource(), verb(one, text),
                plain, within, Citations.in(plain), one.block().ranges(foreign));
    }

    private static String verb(Numbered one, StyledText text) {
        if (one.kind() != ParagraphKind.PREAMBULAR && one.kind() != ParagraphKind.OPERATIVE) {
            return null;
        }
        return OpeningPhrase.of(text, one.kind() == ParagraphKind.OPERATIVE);
    }
}
