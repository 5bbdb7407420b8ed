package org.priortext.change;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priortext.model.Resolution;
import org.priortext.text.Span;

/** Finds the requests to report among what the operative part asks, with the session or date by which, if one is named. */
public final class ReportingRequests {

    /** The act of reporting, asked for; a report that is only mentioned is none. */
    private static final Pattern REPORTING = Pattern.compile(
            "\\bto\\s+(?:continue\\s+to\\s+|keep\\s+|further\\s+|regularly\\s+|periodically\\s+)?(?:report|brief|inform|update)\\b(?!\\s+the\\s+(?:list|guid))"
                    + "|\\b(?:submit|present|provide|prepare|transmit|issue|include|circulate)\\b[^;.:]{0,200}?\\b(?:reports?|reporting|update|briefing|summary)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SESSION = Pattern.compile("^(?:\\s+\\([a-z ]+\\)|\\s+regular|\\s+resumed)?\\s+sessions?\\b");
    /** A day or month by which a report is due. */
    private static final Pattern DEADLINE = Pattern.compile(
            "\\b(?:by|before|until|no later than|not later than)(?: the end of)? (?=\\d|\\p{Lu})(?<date>" + Calendar.DATE.pattern() + ")");
    private static final Pattern IN_YEAR = Pattern.compile("\\b(?:in|during) (?<date>" + Calendar.DATE.pattern() + ")");
    /** A date that belongs to the session named before it. */
    private static final Pattern OF_SESSION = Pattern.compile("^\\s+sessions?,?(?: to be held)? (?:in|on|from) (?<date>" + Calendar.DATE.pattern() + ")");

    private final Obligations obligations = new Obligations();

    /** All of a resolution, in reading order. */
    public List<ReportingRequest> of(Resolution resolution) {
        return obligations.of(resolution).stream().map(this::request).flatMap(Optional::stream).toList();
    }

    /** What comes first behind the act of reporting is its own time; what follows belongs to what is reported on. */
    private Optional<ReportingRequest> request(Obligation obligation) {
        Matcher act = REPORTING.matcher(obligation.text());
        if (!act.find()) {
            return Optional.empty();
        }
        String text = obligation.text().substring(act.start());
        for (Span ordinal : Calendar.ORDINAL_WORDS.in(text)) {
            String behind = text.substring(ordinal.end());
            if (SESSION.matcher(behind).find()) {
                Matcher own = OF_SESSION.matcher(behind);
                Matcher deadline = DEADLINE.matcher(text.substring(0, ordinal.start()));
                String date = own.find() ? own.group("date") : deadline.find() && deadline.group("date").contains(" ") ? deadline.group("date") : "";
                return Optional.of(new ReportingRequest(obligation, Calendar.number(ordinal.of(text)), date));
            }
        }
        Matcher deadline = DEADLINE.matcher(text);
        Matcher year = IN_YEAR.matcher(text);
        String date = deadline.find() ? deadline.group("date") : year.find() ? year.group("date") : "";
        return Optional.of(new ReportingRequest(obligation, null, date));
    }
}
