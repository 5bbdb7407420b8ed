package org.priortext.change;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.priortext.text.Span;

/**
 * Numbers of sessions that roll on from text to text ({@code seventy-fourth → seventy-sixth session}). Rolled by as much
 * as the texts lie apart is editorial; by another number, the rhythm or the term of a mandate has changed, if the
 * session was still to come when the earlier text was written. Sessions of other bodies have their own rhythm: a later one
 * is editorial, but in an order it moves the term.
 */
final class SessionRule implements EditRule {

    private static final Pattern BEFORE_SESSION = Pattern.compile("^[^.;]{0,40}?\\bsession");

    private final Phrases orders = new Phrases(Vocabulary.words("mandate.txt", "order"));

    @Override
    public Optional<Reading> read(Passage passage, Edit edit) {
        List<Span> gone = Calendar.ORDINAL_WORDS.in(edit.deletedText());
        List<Span> come = Calendar.ORDINAL_WORDS.in(edit.insertedText());
        if (gone.size() != 1 || come.size() != 1
                || !isSession(edit.insertedText().substring(come.getFirst().end()) + edit.right())) {
            return Optional.empty();
        }
        int from = Calendar.number(gone.getFirst().of(edit.deletedText()));
        int to = Calendar.number(come.getFirst().of(edit.insertedText()));
        if (from == to) {
            return Optional.empty();
        }
        Change change = change(passage, gone.getFirst().of(edit.deletedText()), come.getFirst().of(edit.insertedText()));
        return Optional.of(new Reading(change, edit.around(gone.getFirst(), come.getFirst())));
    }

    private static boolean isSession(String following) {
        return BEFORE_SESSION.matcher(following).find();
    }

    private boolean orders(Passage passage) {
        return passage.match().before().stream().map(passage::opening)
                .anyMatch(verb -> verb != null && orders.atStart(verb.core()) != null);
    }

    private Change change(Passage passage, String from, String to) {
        Integer old = passage.earlier().session();
        Integer now = passage.later().session();
        int rolled = Calendar.number(to) - Calendar.number(from);
        Finding finding = Finding.of(Finding.Kind.SESSION, from, to);
        if (Calendar.number(from) < ReportingRequest.FIRST && Calendar.number(to) < ReportingRequest.FIRST) {
            return (rolled < 0 ? ChangeType.WORDING : orders(passage) ? ChangeType.MANDATE_CHANGED : ChangeType.SESSION_ROLLED)
                    .of(from, to, finding);
        }
        if (old == null || now == null) {
            return (rolled > 0 ? ChangeType.SESSION_ROLLED : ChangeType.WORDING).of(from, to, finding);
        }
        if (rolled == now - old) {
            return ChangeType.SESSION_ROLLED.of(from, to, finding);
        }
        boolean ahead = Calendar.number(from) >= old;
        return (ahead ? ChangeType.MANDATE_CHANGED : ChangeType.WORDING).of(from, to,
                rolled < 0 || now.equals(old) ? finding
                : Finding.of(Finding.Kind.SESSION_OUT_OF_STEP, from, to, Integer.toString(rolled), Integer.toString(now - old)));
    }
}
