package org.priortext.change;

import java.util.Optional;
import org.priortext.text.Span;

/** Also and further at the opening: they follow from the order of the paragraphs and are never a change of sense. */
final class SequenceModifierRule implements EditRule {

    @Override
    public Optional<Reading> read(Passage passage, Edit edit) {
        VerbPhrases.VerbPhrase old = passage.opening(edit.before());
        VerbPhrases.VerbPhrase now = passage.opening(edit.after());
        if (old == null || now == null || !old.core().equalsIgnoreCase(now.core())
                || modifiers(edit.before().text(), old).equals(modifiers(edit.after().text(), now))) {
            return Optional.empty();
        }
        Span gone = edit.deletedPart(old.span());
        Span come = edit.insertedPart(now.span());
        if (!Words.anyIn(gone.of(edit.deletedText())) && !Words.anyIn(come.of(edit.insertedText()))) {
            return Optional.empty();
        }
        Change change = ChangeType.SEQUENCE_MODIFIER.of(old.span().of(edit.before().text()),
                now.span().of(edit.after().text()), Finding.of(Finding.Kind.SEQUENCE));
        return Optional.of(new Reading(change, edit.around(gone, come)));
    }

    private static String modifiers(String text, VerbPhrases.VerbPhrase phrase) {
        return Words.folded(phrase.span().of(text)).stream().filter(VerbPhrases::isModifier).toList().toString();
    }
}
