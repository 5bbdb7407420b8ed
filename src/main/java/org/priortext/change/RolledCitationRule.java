package org.priortext.change;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A citation that gives way to its successor: last session's resolution or report instead of the one before, as far
 * apart as the two texts are.
 */
final class RolledCitationRule implements EditRule {

    /** The session in a resolution number or in the symbol of a document of the Assembly or one of its committees. */
    private static final Pattern SESSION = Pattern.compile("^(?:A/(?:C\\.\\d+/|RES/)?)?(\\d{1,3})/");

    @Override
    public Optional<Reading> read(Passage passage, Edit edit) {
        List<String> gone = CitationText.numbers(edit.deletedText());
        List<String> come = CitationText.numbers(edit.insertedText());
        Integer old = passage.earlier().session();
        Integer now = passage.later().session();
        if (gone.size() != 1 || come.size() != 1 || old == null || now == null
                || !CitationText.isListPiece(edit.deletedText()) || !CitationText.isListPiece(edit.insertedText())) {
            return Optional.empty();
        }
        int from = session(gone.getFirst());
        int to = session(come.getFirst());
        return from > 0 && to > from && to - from == now - old
                ? Optional.of(edit.wholly(ChangeType.SESSION_ROLLED, gone.getFirst() + " → " + come.getFirst()))
                : Optional.empty();
    }

    private static int session(String number) {
        Matcher matcher = SESSION.matcher(number);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
