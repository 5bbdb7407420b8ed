package org.priortext.change;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priortext.model.Paragraph;

/**
 * A citation that gives way to its successor: last session's resolution or report instead of the one before, as far
 * apart as the two texts are.
 */
final class RolledCitationRule implements EditRule {

    /** The session in a resolution number or in the symbol of a document of the Assembly or one of its committees. */
    private static final Pattern SESSION = Pattern.compile("^(?:A/(?:C\\.\\d+/|RES/)?)?(\\d{1,3})/");

    /** The year in a number or symbol of a body that counts by years: resolution 2023/3, A/AC.292/2024/INF/5. */
    private static final Pattern YEAR = Pattern.compile("^(?:\\p{Lu}+/(?:[^/]+/)*)?((?:19|20)\\d\\d)/");

    /** In a longer list the citation of each session is kept, so that one that gives way is left out. */
    private static final int FEW = 3;

    @Override
    public Optional<Reading> read(Passage passage, Edit edit) {
        List<String> gone = CitationText.numbers(edit.deletedText());
        List<String> come = CitationText.numbers(edit.insertedText());
        Integer old = passage.earlier().session();
        Integer now = passage.later().session();
        boolean sameKind = kind(edit.before(), gone).equals(kind(edit.after(), come));
        if (!sameKind || edit.before().citations().size() > FEW || gone.size() != 1 || come.size() != 1 || old == null || now == null
                || !CitationText.isListPiece(edit.deletedText()) || !CitationText.isListPiece(edit.insertedText())) {
            return Optional.empty();
        }
        boolean years = year(gone.getFirst()) > 0;
        int from = years ? year(gone.getFirst()) : session(gone.getFirst());
        int to = years ? year(come.getFirst()) : session(come.getFirst());
        return from > 0 && to > from && to - from == now - old
                ? Optional.of(edit.wholly(ChangeType.SESSION_ROLLED, Finding.exchanged(gone.getFirst(), come.getFirst())))
                : Optional.empty();
    }

    /** Resolution or decision, as the importer has read it; empty if it has not. */
    private static String kind(Paragraph paragraph, List<String> numbers) {
        return paragraph.citations().stream().filter(citation -> numbers.contains(citation.raw()) && citation.symbol() != null)
                .map(citation -> citation.symbol().replaceAll("\\d.*", "")).findFirst().orElse("");
    }

    private static int year(String number) {
        Matcher matcher = YEAR.matcher(number);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static int session(String number) {
        Matcher matcher = SESSION.matcher(number);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
