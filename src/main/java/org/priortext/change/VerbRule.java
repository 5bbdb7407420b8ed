package org.priortext.change;

import java.util.List;
import java.util.Optional;
import org.priortext.model.Paragraph;
import org.priortext.text.Span;

/** The verb a paragraph opens with, or one further in ({@code and calls upon}), beside the one it replaces. */
final class VerbRule implements EditRule {

    private final VerbLadders ladders = VerbLadders.known();

    @Override
    public Optional<Reading> read(Passage passage, Edit edit) {
        Paragraph before = edit.before();
        Paragraph after = edit.after();
        VerbPhrases.VerbPhrase old = touched(passage.verbs().get(before), edit.deleted());
        VerbPhrases.VerbPhrase now = touched(passage.verbs().get(after), edit.inserted());
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
        Change change = type(shift).of(old.span().of(before.text()), now.span().of(after.text()), note(shift));
        return Optional.of(new Reading(change, edit.around(gone, come)));
    }

    private static String note(VerbShift shift) {
        return shift.from() + " → " + shift.to();
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
