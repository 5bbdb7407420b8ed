package org.priortext.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.priortext.text.Span;

/**
 * Qualifiers put in or taken out ({@code as appropriate}, {@code upon request}). One that only changes its place in
 * the paragraph, or that belongs to a longer piece of new text, is not an edit of its own.
 */
final class QualifierRule implements EditRule {

    /** Words that stand for one qualifier. */
    private static final int FEW = 2;

    private final Phrases qualifiers = new Phrases(Vocabulary.words("qualifiers.txt"));

    @Override
    public Optional<Reading> read(Passage passage, Edit edit) {
        if (!edit.isShort()) {
            return Optional.empty();
        }
        Span gone = surplus(edit.deletedText(), passage.textBefore(), passage.textAfter());
        Span come = surplus(edit.insertedText(), passage.textAfter(), passage.textBefore());
        if (gone.isEmpty() && come.isEmpty()) {
            return Optional.empty();
        }
        String from = gone.of(edit.deletedText());
        String to = come.of(edit.insertedText());
        Finding finding = Finding.words(from, to);
        if (come.isEmpty() == gone.isEmpty() || !edit.replaces() || !isAll(edit, gone, come)) {
            return reading(edit, gone, come, finding);
        }
        return Optional.of(edit.wholly(ChangeType.QUALIFIER,
                Finding.exchanged(Words.bare(edit.deletedText()), Words.bare(edit.insertedText()))));
    }

    /** Whether a qualifier is all there is on its side and has a word or two in its stead ({@code speedily → immediately}). */
    private static boolean isAll(Edit edit, Span gone, Span come) {
        String qualified = gone.isEmpty() ? edit.insertedText() : edit.deletedText();
        String other = gone.isEmpty() ? edit.deletedText() : edit.insertedText();
        return Words.bare(qualified).equals((gone.isEmpty() ? come : gone).of(qualified)) && Words.count(other) <= FEW;
    }

    private static Optional<Reading> reading(Edit edit, Span gone, Span come, Finding finding) {
        String from = gone.of(edit.deletedText());
        String to = come.of(edit.insertedText());
        int beside = Words.count(edit.deletedText()) + Words.count(edit.insertedText()) - Words.count(from) - Words.count(to);
        if ((edit.isLimb() || !edit.replaces()) && beside > Words.count(from) + Words.count(to)) {
            return Optional.empty();
        }
        if (!edit.replaces()) {
            String words = Words.bare(edit.deletedText() + edit.insertedText());
            return Optional.of(edit.wholly(ChangeType.QUALIFIER, Finding.of(gone.isEmpty() ? Finding.Kind.PUT_IN : Finding.Kind.TAKEN_OUT, words)));
        }
        return Optional.of(new Reading(ChangeType.QUALIFIER.of(from, to, finding), edit.around(gone, come)));
    }

    /** The first qualifier of a piece that its side of the match has more often than the other. */
    private Span surplus(String piece, String side, String other) {
        List<Span> inPiece = qualifiers.in(piece);
        if (inPiece.isEmpty()) {
            return Edit.NONE;
        }
        List<String> surplus = new ArrayList<>(qualifiers.found(side));
        qualifiers.found(other).forEach(surplus::remove);
        return inPiece.stream()
                .filter(span -> surplus.contains(Words.lower(span.of(piece)))).findFirst().orElse(Edit.NONE);
    }
}
