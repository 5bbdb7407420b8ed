package org.priortext.change;

import java.util.List;
import java.util.Optional;
import org.priortext.align.Match;
import org.priortext.model.Paragraph;
import org.priortext.text.Span;

/** The verb a paragraph opens with, or one further in ({@code and calls upon}), beside the one it replaces. */
final class VerbRule implements EditRule {

    /** Words after a verb by which it is known again in another paragraph. */
    private static final int FOLLOWING = 3;
    /** Characters that hold these words. */
    private static final int WINDOW = 60;

    private final VerbLadders ladders = VerbLadders.known();

    @Override
    public Optional<Reading> read(Passage passage, Edit edit) {
        Paragraph before = edit.before();
        Paragraph after = edit.after();
        VerbPhrases.VerbPhrase old = touched(passage.verbs().get(before), edit.deleted());
        VerbPhrases.VerbPhrase now = touched(passage.verbs().get(after), edit.inserted());
        boolean oldStays = old != null && stands(passage, passage.match().after(), before, old);
        boolean nowStood = now != null && stands(passage, passage.match().before(), after, now);
        if (oldStays || nowStood) {
            return Optional.of(new Reading(List.of(), edit.around(oldStays ? edit.deletedPart(old.span()) : Edit.NONE,
                    nowStood ? edit.insertedPart(now.span()) : Edit.NONE)));
        }
        if (old == null && now != null && now.opening()) {
            old = passage.opening(before);
        } else if (now == null && old != null && old.opening()) {
            now = passage.opening(after);
        }
        if (old == null || now == null || old.opening() != now.opening()) {
            return Optional.empty();
        }
        VerbShift shift = ladders.compare(old.core(), now.core());
        Span gone = edit.deletedPart(old.span());
        Span come = edit.insertedPart(now.span());
        if (shift.direction() == VerbShift.Direction.SAME) {
            return Optional.of(new Reading(List.of(), edit.around(gone, come)));
        }
        Change change = type(shift).of(old.span().of(before.text()), now.span().of(after.text()), Finding.exchanged(shift.from(), shift.to()));
        return Optional.of(new Reading(change, edit.around(gone, come)));
    }

    /** Whether the same verb, with the same words after it, stands in one of the paragraphs: it only opens a sentence of its own now. */
    private static boolean stands(Passage passage, List<Paragraph> paragraphs, Paragraph paragraph, VerbPhrases.VerbPhrase verb) {
        List<String> words = following(paragraph, verb);
        return passage.match().kind() != Match.Kind.EDITED && words.size() == FOLLOWING && paragraphs.stream()
                .anyMatch(other -> passage.verbs().get(other).stream().anyMatch(there ->
                        there.core().equalsIgnoreCase(verb.core()) && following(other, there).equals(words)));
    }

    private static List<String> following(Paragraph paragraph, VerbPhrases.VerbPhrase verb) {
        String rest = paragraph.text().substring(verb.span().end());
        return Words.folded(rest.substring(0, Math.min(rest.length(), WINDOW))).stream().limit(FOLLOWING).toList();
    }

    private static ChangeType type(VerbShift shift) {
        return switch (shift.direction()) {
            case STRONGER -> ChangeType.VERB_STRENGTHENED;
            case WEAKER -> ChangeType.VERB_WEAKENED;
            default -> ChangeType.VERB_CHANGED;
        };
    }

    private static VerbPhrases.VerbPhrase touched(List<VerbPhrases.VerbPhrase> verbs, Span span) {
        return verbs.stream().filter(phrase -> phrase.span().overlaps(span)).findFirst().orElse(null);
    }
}
