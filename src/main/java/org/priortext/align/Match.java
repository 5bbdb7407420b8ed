package org.priortext.align;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;

/**
 * Paragraphs of the earlier text and the paragraphs of the later text they correspond to. An empty side means added or
 * deleted.
 *
 * @param before of the earlier text, in its reading order
 * @param after of the later text, in its reading order
 * @param similarity 0 to 1, how much of the words' weight is shared
 * @param moved whether it stands outside the longest run of matches in unchanged order
 * @param confidence how sure it is
 * @param byUser whether the user set it
 * @param reasons why these were paired or left alone, for the user; may name the runner-up
 */
public record Match(
        List<Paragraph> before,
        List<Paragraph> after,
        double similarity,
        boolean moved,
        Confidence confidence,
        boolean byUser,
        List<Reason> reasons) {

    public Match {
        before = List.copyOf(before);
        after = List.copyOf(after);
        reasons = List.copyOf(reasons);
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a match has at least one paragraph");
        }
    }

    /** The reasons as sentences in English; empty for none. */
    public String reason() {
        return reasons.stream().map(Reason::text).collect(Collectors.joining(" "));
    }

    /** What a match is; follows from the number of paragraphs on each side. */
    public enum Kind { UNCHANGED, EDITED, SPLIT, MERGED, ADDED, DELETED }

    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.ADDED;
        }
        if (after.isEmpty()) {
            return Kind.DELETED;
        }
        if (after.size() > 1) {
            return Kind.SPLIT;
        }
        if (before.size() > 1) {
            return Kind.MERGED;
        }
        return before.getFirst().text().equals(after.getFirst().text()) ? Kind.UNCHANGED : Kind.EDITED;
    }

    /** Whether a pair bears another id than before. */
    public boolean renumbered() {
        return before.size() == 1 && after.size() == 1 && !before.getFirst().id().equals(after.getFirst().id());
    }

    /** Whether words went from the preamble to the operative part or back. */
    public boolean crossesBorder() {
        return !before.isEmpty() && !after.isEmpty() && preambular(before) != preambular(after);
    }

    private static boolean preambular(List<Paragraph> side) {
        return side.getFirst().kind() == ParagraphKind.PREAMBULAR;
    }

    /** All paragraphs of both sides. */
    public Stream<Paragraph> paragraphs() {
        return Stream.concat(before.stream(), after.stream());
    }
}
