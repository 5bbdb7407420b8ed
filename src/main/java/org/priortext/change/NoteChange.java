package org.priortext.change;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priortext.model.DocumentSymbol;

/**
 * One footnote in place of another: this year's report for last year's at the same place is rolled on with the texts;
 * anything else is wording.
 */
final class NoteChange {

    /** Where in a document: paragraphs, annexes; they follow the document. */
    private static final Pattern PLACE = Pattern.compile(
            "(?i),?\\s*\\b(?:paras?|annex(?:es)?|sects?|chaps?|appendix)\\b\\.?(?:\\s*(?:\\d+|[IVX]+\\b|and\\b|,(?=\\s*[\\dIVX])|–))*");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    /** How a note may lead to its document; which of the ways is the editors' choice. */
    private static final Pattern LEAD = Pattern.compile("(?i)\\bsee(?: also)?\\s+|[()]");
    private static final Pattern SESSION = Pattern.compile("^A/(?:C\\.\\d+/|RES/)?(\\d{1,3})/");

    private NoteChange() {}

    static Change of(String gone, String come, Integer sessionBefore, Integer sessionAfter) {
        if (letters(bare(gone)).equals(letters(bare(come)))) {
            return ChangeType.TYPOGRAPHY.of(gone, come, Finding.of(Finding.Kind.FOOTNOTE));
        }
        if (shape(gone).equals(shape(come)) && !CitationText.numbers(gone).isEmpty()
                && CitationText.numbers(come).containsAll(CitationText.numbers(gone))) {
            return ChangeType.RECALL_LIST.of(gone, come, Finding.of(Finding.Kind.FOOTNOTE));
        }
        boolean rolled = shape(gone).equals(shape(come)) && sessionBefore != null && sessionAfter != null
                && sessionAfter > sessionBefore && rolledBy(gone, come, sessionAfter - sessionBefore);
        return (rolled ? ChangeType.SESSION_ROLLED : ChangeType.WORDING).of(gone, come, Finding.of(Finding.Kind.FOOTNOTE));
    }

    /** A note without document symbols, places in documents, ordinals and numbers. */
    private static String shape(String note) {
        String text = CitationText.withoutNumbers(bare(note));
        text = PLACE.matcher(text).replaceAll("");
        for (String ordinal : Calendar.ORDINAL_WORDS.found(text)) {
            text = text.replaceAll("(?i)" + Pattern.quote(ordinal), "#");
        }
        return NUMBER.matcher(text).replaceAll("#").replaceAll("[\\s.]+", " ").strip();
    }

    /** Whether the first number that says a session or year has gone on by so many. */
    private static boolean rolledBy(String gone, String come, int sessions) {
        int from = session(gone);
        int to = session(come);
        if (from > 0 || to > 0) {
            return from > 0 && to - from == sessions;
        }
        int years = Calendar.firstYear(come) - Calendar.firstYear(gone);
        return Calendar.firstYear(gone) > 0 && years > 0 && Math.abs(years - sessions) <= 1;
    }

    private static int session(String note) {
        for (MatchResult symbol : DocumentSymbol.all(note)) {
            Matcher session = SESSION.matcher(symbol.group());
            if (session.find()) {
                return Integer.parseInt(session.group(1));
            }
        }
        List<String> ordinals = Calendar.ORDINAL_WORDS.found(note);
        return ordinals.isEmpty() ? 0 : Calendar.number(ordinals.getFirst());
    }

    private static String bare(String note) {
        return LEAD.matcher(note).replaceAll("");
    }

    private static String letters(String note) {
        return note.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
