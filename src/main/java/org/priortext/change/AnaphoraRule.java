package org.priortext.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.priortext.text.Span;

/**
 * A name where the other text refers back to it: {@code information and communications technologies} and {@code such
 * technologies}. Editorial only where both have the same last noun and the text uses the name elsewhere too.
 */
final class AnaphoraRule implements EditRule {

    private static final int LONGEST_NAME = 8;
    /** Words from an article to what refers back ({@code the secure use of such technologies}). */
    private static final int NEAR = 5;

    private final SmallWordsRule smallWords = new SmallWordsRule();
    private final Phrases determiners = new Phrases(Vocabulary.words("anaphora.txt", "determiner"));

    @Override
    public Optional<Reading> read(Passage passage, Edit edit) {
        if (!edit.isShort() || passage.edits().stream().noneMatch(this::hasPointer)) {
            return Optional.empty();
        }
        if (smallWords.isArticle(edit) && passage.edits().stream().anyMatch(other -> hasPointer(other) && edit.precedes(other, NEAR))) {
            return Optional.of(edit.wholly(ChangeType.ANAPHORA, Finding.of(Finding.Kind.RECAST_ARTICLE)));
        }
        String gone = edit.deletedText();
        String come = edit.insertedText();
        List<String> earlier = passage.setting().stemsBefore();
        List<String> later = passage.setting().stemsAfter();
        if (edit.replaces()) {
            return refersBack(come, edit.right(), gone, earlier)
                    || refersBack(gone, edit.right(), come, later)
                    ? Optional.of(edit.wholly(ChangeType.ANAPHORA, Finding.exchanged(gone.strip(), come.strip()))) : Optional.empty();
        }
        boolean pointer = hasPointer(edit);
        return passage.edits().stream().filter(other -> pointer || hasPointer(other)).filter(other -> other.isShort() && !other.replaces())
                .filter(other -> gone.isBlank() ? other.insertedText().isBlank() : other.deletedText().isBlank())
                .map(other -> gone.isBlank() ? new Apart(other, edit) : new Apart(edit, other))
                .filter(apart -> apart.refers(earlier, later, this))
                .findFirst().map(apart -> apart.reading());
    }

    private boolean hasPointer(Edit edit) {
        return determiners.anyIn(edit.deletedText()) || determiners.anyIn(edit.insertedText());
    }

    /** A name taken out in one place and what refers back to it put in near by, or the reverse. */
    private record Apart(Edit gone, Edit come) {

        boolean refers(List<String> earlier, List<String> later, AnaphoraRule rule) {
            return rule.refersBack(come.insertedText(), come.right(), gone.deletedText(), earlier)
                    || rule.refersBack(gone.deletedText(), gone.right(), come.insertedText(), later);
        }

        /** The same for both edits, so that the change is told once. */
        Reading reading() {
            String from = gone.deletedText().strip();
            String to = come.insertedText().strip();
            return new Reading(ChangeType.ANAPHORA.of(from, to, Finding.exchanged(from, to)), List.of());
        }
    }

    /**
     * Whether a piece such as {@code of such technologies}, or {@code such} before {@code technologies}, refers back to
     * a name.
     */
    private boolean refersBack(String piece, String following, String name, List<String> names) {
        if (!Words.anyIn(piece) || !Words.anyIn(name) || !determiners.anyIn(piece)) {
            return false;
        }
        Span determiner = determiners.in(piece).getFirst();
        if (!smallWords.areAll(piece.substring(0, determiner.start()))) {
            return false;
        }
        List<String> pointer = Setting.stems(piece.substring(determiner.end()));
        List<String> named = new ArrayList<>(Setting.stems(name));
        if (pointer.isEmpty()) {
            List<String> next = Setting.stems(following);
            if (next.isEmpty()) {
                return false;
            }
            named.add(next.getFirst());
        } else if (pointer.size() > 2 || named.isEmpty() || !named.getLast().equals(pointer.getFirst())) {
            return false;
        }
        return named.size() > 1 && named.size() <= LONGEST_NAME && usedElsewhere(named, names);
    }

    private static boolean usedElsewhere(List<String> name, List<String> text) {
        int first = Collections.indexOfSubList(text, name);
        return first >= 0 && first != Collections.lastIndexOfSubList(text, name);
    }
}
