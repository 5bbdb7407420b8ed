package org.priortext.change;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.priortext.text.Span;

/** Years and dates that roll on ({@code June 2019 → 2021}). A deadline that moves, or a date that goes back, is substance. */
final class DateRule implements EditRule {

    private static final Pattern DEADLINE = Pattern.compile("(?i)\\b(?:by|before|until|no later than|not later than|within)\\s+(?:the end of\\s+)?$");

    @Override
    public Optional<Reading> read(Passage passage, Edit edit) {
        Span gone = only(edit.deletedText());
        Span come = only(edit.insertedText());
        if (gone == null || come == null) {
            return Optional.empty();
        }
        String from = gone.of(edit.deletedText());
        String to = come.of(edit.insertedText());
        if (from.equals(to)) {
            return Optional.empty();
        }
        boolean deadline = DEADLINE.matcher(edit.left() + edit.insertedText().substring(0, come.start())).find();
        boolean back = Calendar.year(to) < Calendar.year(from);
        String note = from + " → " + to + (deadline ? ": a deadline" : back ? ": an earlier date" : "");
        ChangeType type = deadline || back ? ChangeType.WORDING : ChangeType.DATE_ROLLED;
        return Optional.of(new Reading(type.of(from, to, note), edit.around(gone, come)));
    }

    /** The one date of a text, or null if there is none or there are several. */
    private static Span only(String text) {
        List<MatchResult> dates = Calendar.DATE.matcher(text).results().toList();
        return dates.size() == 1 ? new Span(dates.getFirst().start(), dates.getFirst().end()) : null;
    }
}
