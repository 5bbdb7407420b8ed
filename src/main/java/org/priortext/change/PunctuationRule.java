package org.priortext.change;

import java.util.Optional;

/** Punctuation marks by themselves. */
final class PunctuationRule implements EditRule {

    @Override
    public Optional<Reading> read(Passage passage, Edit edit) {
        return Words.anyIn(edit.deletedText()) || Words.anyIn(edit.insertedText())
                ? Optional.empty() : Optional.of(edit.wholly(ChangeType.SECRETARIAT, Finding.of(Finding.Kind.PUNCTUATION)));
    }
}
