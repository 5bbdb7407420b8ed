package org.priortext.change;

import java.util.Optional;
import org.priortext.model.Paragraph;

/**
 * Powers, manner of decision and reporting line of a body: any words short of a limb in a paragraph that founds or renews
 * one; in other orders the words that speak of its mandate, of how it decides, or of what it reports and how often.
 */
final class MandateRule implements EditRule {

    private final Phrases acts = new Phrases(Vocabulary.words("mandate.txt", "act"));
    private final Phrases lines = new Phrases(Vocabulary.words("mandate.txt", "line"));
    private final Phrases rhythm = new Phrases(Vocabulary.words("mandate.txt", "rhythm"));
    private final Phrases orders = new Phrases(Vocabulary.words("mandate.txt", "order"));

    @Override
    public Optional<Reading> read(Passage passage, Edit edit) {
        if (edit.isLimb() || passage.match().before().stream().noneMatch(paragraph -> orders(passage, paragraph))) {
            return Optional.empty();
        }
        return passage.match().before().stream().anyMatch(paragraph -> founds(passage, paragraph)) || reporting(edit)
                ? Optional.of(edit.wholly(ChangeType.MANDATE_CHANGED, "")) : Optional.empty();
    }

    private boolean orders(Passage passage, Paragraph paragraph) {
        VerbPhrases.VerbPhrase verb = passage.opening(paragraph);
        return verb != null && orders.atStart(verb.core()) != null;
    }

    private boolean founds(Passage passage, Paragraph paragraph) {
        return orders(passage, paragraph)
                && acts.atStart(paragraph.text().substring(passage.opening(paragraph).span().end()).strip()) != null;
    }

    private boolean reporting(Edit edit) {
        return edit.isShort() && (lines.anyIn(edit.deletedText()) != lines.anyIn(edit.insertedText())
                || rhythm.anyIn(edit.deletedText()) != rhythm.anyIn(edit.insertedText())
                || rhythm.anyIn(edit.deletedText()) && edit.replaces());
    }
}
