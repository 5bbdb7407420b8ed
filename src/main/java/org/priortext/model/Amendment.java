package org.priortext.model;

import java.util.List;

/**
 * An amendment document: what it asks to change in which draft resolution.
 *
 * @param symbol of the amendment itself, or null
 * @param draft the symbol of the draft it amends, or null
 * @param steps in the order printed
 */
public record Amendment(String symbol, String draft, List<Step> steps) {

    public Amendment {
        steps = List.copyOf(steps);
    }

    /** One instruction. */
    public sealed interface Step {

        /** The instruction as printed, without the text it quotes. */
        String printed();
    }

    /**
     * Whole paragraphs go.
     *
     * @param targets how the instruction names them, as ids: {@code PP38}, {@code OP9(b)}, {@code PP-last}
     * @param quoted the text it says they have, empty if it quotes none
     */
    public record Delete(String printed, List<String> targets, String quoted) implements Step {}

    /** A paragraph gets another text. */
    public record Replace(String printed, String target, String text) implements Step {}

    /** A new paragraph comes right before or after another; after one with sub-paragraphs, after all of them. */
    public record Insert(String printed, String target, boolean before, String text) implements Step {}

    /** Words of a paragraph are replaced, or deleted if {@code with} is empty. */
    public record Words(String printed, String target, String words, String with) implements Step {}

    /** Words come into a paragraph before or after others; at its end if {@code beside} is empty. */
    public record InsertWords(String printed, String target, String beside, boolean before, String words) implements Step {}

    /** An instruction of a form that is not known. */
    public record Unknown(String printed) implements Step {}
}
