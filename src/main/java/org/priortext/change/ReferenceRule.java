package org.priortext.change;

import java.util.List;
import java.util.Optional;
import org.priortext.model.Paragraph;
import org.priortext.text.Span;

/** A changed number in {@code paragraph 3 above}: editorial if it follows the same paragraph to its new place. */
final class ReferenceRule implements EditRule {

    @Override
    public Optional<Reading> read(Passage passage, Edit edit) {
        if (!edit.replaces()) {
            return Optional.empty();
        }
        References.Reference old = touched(edit.before(), edit.deleted());
        References.Reference now = touched(edit.after(), edit.inserted());
        if (old == null || now == null || old.id().equals(now.id())) {
            return Optional.empty();
        }
        List<String> places = References.mapped(passage.alignment(), old.id());
        boolean same = places.contains(now.id());
        Finding finding = same ? Finding.of(Finding.Kind.SAME_PARAGRAPH)
                : places.isEmpty() ? Finding.of(Finding.Kind.OTHER_FOR_DROPPED, old.id())
                : Finding.of(Finding.Kind.OTHER_PARAGRAPH, old.id(), String.join(", ", places));
        Span gone = edit.deletedPart(old.span());
        Span come = edit.insertedPart(now.span());
        Change change = (same ? ChangeType.REFERENCE_REMAPPED : ChangeType.REFERENCE_ASTRAY)
                .of(gone.of(edit.deletedText()), come.of(edit.insertedText()), finding);
        return Optional.of(new Reading(change, edit.around(gone, come)));
    }

    private static References.Reference touched(Paragraph paragraph, Span span) {
        return References.in(paragraph).stream().filter(reference -> reference.span().overlaps(span)).findFirst().orElse(null);
    }
}
