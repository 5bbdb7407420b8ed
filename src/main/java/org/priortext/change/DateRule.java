package org.priortext.change;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.priortext.text.Span;

/**
 * Years and dates that roll on with the texts ({@code June 2019 → 2021}). A deadline that moves is substance, and so is a
 * date that goes back or moves by another number of years than the texts lie apart.
 */
final class DateRule implements EditRule {

    private static final Pattern DEADLINE = Pattern.compile(
            "(?i)\\b(?:by|before|until|no later than|not later than|within)\\s+(?:the end of\\s+)?$");

    /** Resolutions of the Economic and Social Council are numbered by the year: resolution 2022/23. */
    private static final Pattern NUMBERED = Pattern.compile("(?i)\\b(?:resolutions?|decisions?)\\s+$");

    @Override
    public Optional<Reading> read(Passage passage, Edit edit) {
        Span gone = only(edit.deletedText());
        Span come = only(edit.insertedText());
        if (gone == null || come == null) {
            return Optional.empty();
        }
        String from = gone.of(edit.deletedText());
        String to = come.of(edit.insertedText());
        boolean numbered = NUMBERED.matcher(edit.left() + edit.insertedText().substring(0, come.start())).find();
        if (numbered || Calendar.firstYear(from) == Calendar.firstYear(to) && Calendar.year(from) == Calendar.year(to)
                || isTerm(from) != isTerm(to)) {
            return Optional.empty();
        }
        Finding.Kind kind = DEADLINE.matcher(edit.left() + edit.insertedText().substring(0, come.start())).find()
                ? Finding.Kind.DEADLINE : rolled(passage, from, to) ? Finding.Kind.EXCHANGED : Finding.Kind.OTHER_YEARS;
        ChangeType type = kind == Finding.Kind.EXCHANGED ? ChangeType.DATE_ROLLED : ChangeType.WORDING;
        return Optional.of(new Reading(type.of(from, to, Finding.of(kind, from, to)), edit.around(gone, come)));
    }

    /** Whether a date is a term of several years. */
    private static boolean isTerm(String date) {
        return Calendar.year(date) > Calendar.firstYear(date);
    }

    /** Whether a date has moved on by the years between the texts, one more or less. */
    private static boolean rolled(Passage passage, String from, String to) {
        int years = Calendar.firstYear(to) - Calendar.firstYear(from);
        Integer old = passage.earlier().session();
        Integer now = passage.later().session();
        return years > 0 && (old == null || now == null || now > old && Math.abs(years - (now - old)) <= 1);
    }

    /** The one date of a text, or null if there is none or there are several. */
    private static Span only(String text) {
        List<MatchResult> dates = Calendar.DATE.matcher(text).results().toList();
        return dates.size() == 1 ? new Span(dates.getFirst().start(), dates.getFirst().end()) : null;
    }
}
