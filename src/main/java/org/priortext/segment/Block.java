package org.priortext.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.priortext.model.SourceRange;
import org.priortext.source.Line;
import org.priortext.source.Style;

/** Lines that belong together: one paragraph, or a piece of one, with the text they make. */
final class Block {

    private final StyledText text;
    private final List<Line> lines;

    Block(Line line) {
        text = new StyledText(line);
        lines = new ArrayList<>(List.of(line));
    }

    private Block(StyledText text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    /** Adds a line that goes on where the last one ended. */
    void join(Line line) {
        Join.append(text, line);
        lines.add(line);
    }

    /** Cuts the text in two at an offset; both parts keep all lines. */
    List<Block> cut(int offset) {
        int start = offset;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = offset;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return List.of(new Block(text.part(0, end), lines), new Block(text.part(start, text.length()), lines));
    }

    StyledText text() {
        return text;
    }

    Line first() {
        return lines.getFirst();
    }

    Line last() {
        return lines.getLast();
    }

    List<Line> lines() {
        return lines;
    }

    boolean heading() {
        return first().role() == Line.Role.HEADING;
    }

    /** Whether the source format itself says that the block is of that role. */
    boolean is(Line.Role role) {
        return first().role() == role;
    }

    /** Whether all of the text is set in that style, a last mark aside. */
    boolean wholly(Style style) {
        return text.length() > 0 && text.run(0, style) >= text.length() - 1;
    }

    /**
     * Where it stood: one range for each stretch of lines without a foreign line or page between.
     *
     * @param foreign numbers of the lines left out of the paragraphs
     */
    List<SourceRange> ranges(NavigableSet<Integer> foreign) {
        List<SourceRange> ranges = new ArrayList<>();
        for (Line line : lines) {
            SourceRange last = ranges.isEmpty() ? null : ranges.getLast();
            boolean apart = last == null || !java.util.Objects.equals(last.page(), line.page())
                    || Account.between(foreign, last.to(), line.number());
            if (apart) {
                ranges.add(new SourceRange(line.page(), line.number(), line.number()));
            } else {
                ranges.set(ranges.size() - 1, new SourceRange(last.page(), last.from(), line.number()));
            }
        }
        return ranges;
    }
}
