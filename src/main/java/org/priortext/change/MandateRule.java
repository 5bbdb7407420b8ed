package org.priortext.change;

import java.util.Optional;

/**
 * Powers, term and manner of decision of a body: any words short of a limb in a paragraph that founds or renews one; in
 * other decisions and requests those that speak of a mandate, of how a body decides or of what it reports.
 */
final class MandateRule implements EditRule {

    private final Phrases acts = new Phrases(Vocabulary.words("mandate.txt", "act"));
    private final Phrases lines = new Phrases(Vocabulary.words("mandate.txt", "line"));
    private final Phrases orders = new Phrases(Vocabulary.words("mandate.txt", "order"));

    @Override
    public Optional<Reading> read(Passage passage, Edit edit) {
        boolean speaks = edit.isShort() && lines.anyIn(edit.deletedText()) != lines.anyIn(edit.insertedText());
        boolean mandate = passage.match().before().stream().anyMatch(paragraph -> {
            VerbPhrases.VerbPhrase verb = passage.opening(paragraph);
            return verb != null && orders.atStart(verb.core()) != null
                    && (speaks || acts.atStart(paragraph.text().substring(verb.span().end()).strip()) != null);
        });
        return mandate && !edit.isLimb() ? Optional.of(edit.wholly(ChangeType.MANDATE_CHANGED, Finding.NONE)) : Optional.empty();
    }
}
