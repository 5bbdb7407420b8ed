package org.priortext.change;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;
import org.priortext.text.Span;

/**
 * Tells a dropped order that its time has overtaken from one that was given up. Only decisions and requests count, only
 * if they name a session or year that has come when the later text is written, or order a single act (to convene, to
 * organize …) of an earlier session; a mere permission ("may decide to") is never executed.
 */
final class ExecutedMandates {

    /** A date that says when something is to happen; a year in the name of a body does not. */
    private static final Pattern AT_A_TIME = Pattern.compile(
            "\\b(?:in|from|by|during|before|until|on|of) (?<date>" + Calendar.DATE.pattern() + ")");

    private final Phrases acts = new Phrases(Vocabulary.words("mandate.txt", "act"));
    private final Phrases orders = new Phrases(Vocabulary.words("mandate.txt", "order"));
    private final Phrases standing = new Phrases(Vocabulary.words("mandate.txt", "standing"));
    private final Phrases permission = new Phrases(Vocabulary.words("mandate.txt", "permission"));

    /** Why a dropped paragraph was probably executed, or null if nothing says so. */
    Finding reason(Paragraph paragraph, Resolution earlier, Resolution later) {
        VerbPhrases.VerbPhrase verb = paragraph.kind() == ParagraphKind.OPERATIVE ? VerbPhrases.opening(paragraph) : null;
        if (verb == null || orders.atStart(verb.core()) == null || !follows(earlier, later)
                || standing.anyIn(paragraph.text())) {
            return null;
        }
        String session = passedSession(paragraph.text(), earlier.session(), later.session());
        if (session != null) {
            return Finding.of(Finding.Kind.SESSION_COME, session);
        }
        String year = passedYear(paragraph.text(), earlier.date(), later.date());
        if (year != null) {
            return Finding.of(Finding.Kind.DATE_COME, year);
        }
        Span act = acts.in(paragraph.text()).stream().findFirst().orElse(null);
        boolean mayOnly = act == null || permission.anyIn(paragraph.text().substring(0, act.start()));
        return mayOnly ? null : Finding.of(Finding.Kind.SINGLE_ACT, act.of(paragraph.text()));
    }

    private static boolean follows(Resolution earlier, Resolution later) {
        return earlier.session() != null && later.session() != null && earlier.session() < later.session();
    }

    private static String passedSession(String text, int from, int to) {
        return Calendar.ORDINAL_WORDS.in(text).stream()
                .filter(span -> text.substring(span.end()).matches("(?s)\\s+session.*"))
                .map(span -> span.of(text))
                .filter(ordinal -> Calendar.number(ordinal) >= from && Calendar.number(ordinal) <= to)
                .findFirst().orElse(null);
    }

    private static String passedYear(String text, LocalDate from, LocalDate to) {
        if (from == null || to == null) {
            return null;
        }
        return AT_A_TIME.matcher(text).results().map(found -> found.group("date"))
                .filter(found -> Calendar.firstYear(found) >= from.getYear() && Calendar.firstYear(found) <= to.getYear())
                .findFirst().orElse(null);
    }
}
