package org.priortext.change;

import java.util.ArrayList;
import java.util.List;
import org.priortext.model.Paragraph;
import org.priortext.redline.Run;

/** References left as they were although the paragraph they name has another number now or is gone. */
final class StaleReferenceRule implements PassageRule {

    @Override
    public List<Change> read(Passage passage) {
        List<Change> changes = new ArrayList<>();
        for (Run run : passage.redline().runs()) {
            if (run instanceof Run.Kept kept) {
                Paragraph paragraph = kept.to().paragraph();
                for (References.Reference reference : References.in(paragraph)) {
                    if (kept.to().span().contains(reference.span().start())) {
                        check(passage, reference.id(), changes);
                    }
                }
            }
        }
        return changes;
    }

    private static void check(Passage passage, String id, List<Change> changes) {
        if (passage.earlier().paragraph(id).isEmpty()) {
            return;
        }
        List<String> places = References.mapped(passage.alignment(), id);
        if (places.contains(id)) {
            return;
        }
        String number = id.substring(2);
        if (!places.isEmpty()) {
            changes.add(ChangeType.REFERENCE_ASTRAY.of(
                    Finding.of(Finding.Kind.OLD_NUMBER, number, String.join(", ", places))));
        } else if (passage.later().paragraph(id).isEmpty()) {
            changes.add(ChangeType.REFERENCE_ASTRAY.of(Finding.of(Finding.Kind.NAMES_DROPPED, number)));
        } else {
            changes.add(ChangeType.REFERENCE_ASTRAY.of(Finding.of(Finding.Kind.NAMES_ANOTHER, number)));
        }
    }
}
