package org.priortext.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.priortext.model.Paragraph;
import org.priortext.text.Folding;
import org.priortext.text.Span;
import org.priortext.text.Token;

/**
 * Words of one place that went and words that came instead; either may be empty, not both.
 *
 * @param before the earlier paragraph
 * @param deleted where in its text; empty, at the place of the edit, if no words went
 * @param after the later paragraph
 * @param inserted where in its text; empty, at the place of the edit, if no words came
 */
record Edit(Paragraph before, Span deleted, Paragraph after, Span inserted) {

    /** Longest side, in words, of an edit that counts as a small one: about half a printed line. */
    private static final int SHORT = 12;

    /** Words that make a limb: a clause of its own rather than a word or two. */
    private static final int LIMB = 6;
    /** The same where other words stand instead. */
    private static final int LONG_LIMB = 12;
    /** How much longer than the words that stand instead. */
    private static final int TIMES = 3;

    static final Span NONE = new Span(0, 0);

    String deletedText() {
        return deleted.of(before.text());
    }

    String insertedText() {
        return inserted.of(after.text());
    }

    /** The later paragraph's words before the place. */
    String left() {
        return after.text().substring(0, inserted.start());
    }

    /** The later paragraph's words after the place. */
    String right() {
        return after.text().substring(inserted.end());
    }

    boolean replaces() {
        return Words.anyIn(deletedText()) && Words.anyIn(insertedText());
    }

    boolean isShort() {
        return Words.count(deletedText()) <= SHORT && Words.count(insertedText()) <= SHORT;
    }

    /** Whether a clause was dropped or added, with few words or none in its stead. */
    boolean isLimb() {
        int gone = Words.count(deletedText());
        int come = Words.count(insertedText());
        int longer = Math.max(gone, come);
        int shorter = Math.min(gone, come);
        return shorter == 0 ? longer >= LIMB : longer >= LONG_LIMB && longer >= TIMES * shorter;
    }

    Change as(ChangeType type, Finding finding) {
        return type.of(deletedText(), insertedText(), finding);
    }

    /** The reading that this whole edit is one change. */
    Reading wholly(ChangeType type, Finding finding) {
        return new Reading(List.of(as(type, finding)), List.of());
    }

    /** The part of the deleted words that a stretch of the earlier paragraph covers, counted from the edit's start. */
    Span deletedPart(Span stretch) {
        return part(deleted, stretch);
    }

    /** As {@link #deletedPart}, for the inserted words. */
    Span insertedPart(Span stretch) {
        return part(inserted, stretch);
    }

    private static Span part(Span whole, Span stretch) {
        if (!whole.overlaps(stretch)) {
            return NONE;
        }
        return new Span(Math.max(whole.start(), stretch.start()) - whole.start(),
                Math.min(whole.end(), stretch.end()) - whole.start());
    }

    /**
     * What is left of the edit when a part of each side is explained: the words to the left and to the right of the
     * parts. Pieces without a letter or digit are dropped,
     * and so are those that are the same on both sides.
     *
     * @param deletedPart counted from the edit's start, may be empty
     * @param insertedPart counted from the edit's start, may be empty
     */
    List<Edit> around(Span deletedPart, Span insertedPart) {
        if (deletedPart.isEmpty() != insertedPart.isEmpty()) {
            return deletedPart.isEmpty()
                    ? pieces(cut(deletedText(), insertedText(), insertedPart), insertedPart)
                    : pieces(deletedPart, cut(insertedText(), deletedText(), deletedPart));
        }
        return pieces(deletedPart, insertedPart);
    }

    /**
     * Where to cut a text that has nothing of the explained part, so that each half stands beside the half of the other
     * text it shares most words with.
     */
    private static Span cut(String text, String other, Span part) {
        List<String> left = Words.folded(other.substring(0, part.start()));
        List<String> right = Words.folded(other.substring(part.end()));
        List<Token> tokens = Words.tokens(text);
        int best = 0;
        int at = left.isEmpty() ? 0 : text.length();
        for (int i = 0; i <= tokens.size(); i++) {
            int shared = 0;
            for (int j = 0; j < tokens.size(); j++) {
                shared += (j < i ? left : right).contains(Folding.fold(tokens.get(j).of(text))) ? 1 : 0;
            }
            if (shared > best) {
                best = shared;
                at = i < tokens.size() ? tokens.get(i).start() : text.length();
            }
        }
        return new Span(at, at);
    }

    private List<Edit> pieces(Span deletedPart, Span insertedPart) {
        List<Edit> rest = new ArrayList<>();
        Edit first = piece(new Span(0, deletedPart.start()), new Span(0, insertedPart.start()));
        Edit last = piece(new Span(deletedPart.end(), deletedText().length()),
                new Span(insertedPart.end(), insertedText().length()));
        for (Edit piece : List.of(first, last)) {
            boolean words = Words.anyIn(piece.deletedText()) || Words.anyIn(piece.insertedText());
            if (words && !piece.deletedText().strip().equals(piece.insertedText().strip())) {
                rest.add(piece);
            }
        }
        return rest;
    }

    private Edit piece(Span deletedPiece, Span insertedPiece) {
        return new Edit(before, shift(deletedPiece, deleted.start()), after, shift(insertedPiece, inserted.start()));
    }

    /**
     * This edit and a later one of the same paragraphs as one, with the kept words between them on both sides; empty if
     * the words between are not the same on both sides.
     */
    Optional<Edit> joinedWith(Edit next) {
        if (before != next.before || after != next.after
                || deleted.end() > next.deleted.start() || inserted.end() > next.inserted.start()
                || !before.text().substring(deleted.end(), next.deleted.start())
                        .equals(after.text().substring(inserted.end(), next.inserted.start()))) {
            return Optional.empty();
        }
        return Optional.of(new Edit(before, new Span(deleted.start(), next.deleted.end()),
                after, new Span(inserted.start(), next.inserted.end())));
    }

    /** Whether another edit of the later paragraph follows within so many words. */
    boolean precedes(Edit next, int words) {
        return after == next.after && inserted.end() <= next.inserted.start() && wordsBetween(next) <= words;
    }

    /** The number of kept words between this edit and a later one it can be joined with. */
    int wordsBetween(Edit next) {
        return Words.count(after.text().substring(inserted.end(), next.inserted.start()));
    }

    private static Span shift(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }
}
