package org.priortext.change;

import java.util.Optional;

/**
 * Powers, manner of decision and reporting line of a body: words exchanged in a paragraph that founds or renews one, or
 * put in or taken out where they speak of its report, its mandate or how it decides.
 */
final class MandateRule implements EditRule {

    private final Phrases acts = new Phrases(Vocabulary.words("mandate.txt", "act"));
    private final Phrases lines = new Phrases(Vocabulary.words("mandate.txt", "line"));
    private final Phrases orders = new Phrases(Vocabulary.words("mandate.txt", "order"));

    @Override
    public Optional<Reading> read(Passage passage, Edit edit) {
        if (!isMandate(passage)) {
            return Optional.empty();
        }
        boolean line = lines.anyIn(edit.deletedText()) != lines.anyIn(edit.insertedText());
        return edit.replaces() && !edit.isLimb() || line && edit.isShort()
                ? Optional.of(edit.wholly(ChangeType.MANDATE_CHANGED, "")) : Optional.empty();
    }

    private boolean isMandate(Passage passage) {
        return passage.match().before().stream().anyMatch(paragraph -> {
            VerbPhrases.VerbPhrase verb = passage.opening(paragraph);
            if (verb == null || orders.atStart(verb.core()) == null) {
                return false;
            }
            return acts.atStart(paragraph.text().substring(verb.span().end()).strip()) != null;
        });
    }
}
