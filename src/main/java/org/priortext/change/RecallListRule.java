package org.priortext.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.priortext.model.Paragraph;

/**
 * Lists of earlier resolutions ({@code Recalling its resolutions … and …}): adding the newest is editorial, leaving one
 * out that the later text cites nowhere else is a political choice (domain, section 6.3).
 */
final class RecallListRule implements EditRule {

    /** A paragraph that cites fewer documents is not a list. */
    private static final int LIST = 2;

    @Override
    public Optional<Reading> read(Passage passage, Edit edit) {
        if (!CitationText.isListPiece(edit.deletedText()) || !CitationText.isListPiece(edit.insertedText())) {
            return Optional.empty();
        }
        List<String> old = CitationText.numbers(passage.textBefore());
        List<String> now = CitationText.numbers(passage.textAfter());
        if (Math.max(old.size(), now.size()) < LIST) {
            return Optional.empty();
        }
        boolean joint = (edit.deletedText() + edit.insertedText()).replaceAll("and|as well as", "").matches("[\\s,;]*")
                && CitationText.touches(edit.left(), edit.right());
        if (old.equals(now)) {
            return joint ? Optional.of(edit.wholly(ChangeType.SECRETARIAT, Finding.of(Finding.Kind.LIST_PUNCTUATION))) : Optional.empty();
        }
        List<String> came = CitationText.numbers(edit.insertedText());
        List<String> went = CitationText.numbers(edit.deletedText());
        if (came.isEmpty() && went.isEmpty()) {
            return joint ? Optional.of(new Reading(List.of(), List.of())) : Optional.empty();
        }
        List<String> lost = went.stream().filter(number -> !now.contains(number)).toList();
        if (!lost.isEmpty()) {
            String all = passage.later().paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
            boolean elsewhere = CitationText.numbers(all).containsAll(lost);
            List<Change> changes = new ArrayList<>();
            changes.add(edit.as(ChangeType.DELETION,
                    Finding.of(elsewhere ? Finding.Kind.CITED_ELSEWHERE : Finding.Kind.NO_LONGER_CITED, String.join(", ", lost))));
            if (!came.isEmpty()) {
                changes.add(ChangeType.RECALL_LIST.of("", edit.insertedText(), added(came, old)));
            }
            return Optional.of(new Reading(changes, List.of()));
        }
        return Optional.of(edit.wholly(ChangeType.RECALL_LIST, added(came, old)));
    }

    private static Finding added(List<String> came, List<String> old) {
        List<String> added = came.stream().filter(number -> !old.contains(number)).toList();
        return added.isEmpty() ? Finding.of(Finding.Kind.LIST_ORDER) : Finding.of(Finding.Kind.LIST_ADDS, String.join(", ", added));
    }
}
