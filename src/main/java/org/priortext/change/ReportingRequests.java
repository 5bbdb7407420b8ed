package org.priortext.change;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priortext.model.Resolution;
import org.priortext.text.Span;

/** Finds the requests to report among what the operative part asks, with the session or date by which. */
public final class ReportingRequests {

    private static final Pattern REPORTING = Pattern.compile(
            "\\b(?:report|reports|submit|present|brief|update|inform)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SESSION = Pattern.compile("^(?:\\s+\\([a-z ]+\\)|\\s+regular|\\s+resumed)?\\s+sessions?\\b");

    private final Obligations obligations = new Obligations();

    /** All of a resolution, in reading order. */
    public List<ReportingRequest> of(Resolution resolution) {
        return obligations.of(resolution).stream().map(this::request).flatMap(Optional::stream).toList();
    }

    private Optional<ReportingRequest> request(Obligation obligation) {
        String text = obligation.text();
        if (!REPORTING.matcher(text).find()) {
            return Optional.empty();
        }
        Integer session = null;
        for (Span ordinal : Calendar.ORDINAL_WORDS.in(text)) {
            if (session == null && SESSION.matcher(text.substring(ordinal.end())).find()) {
                session = Calendar.number(ordinal.of(text));
            }
        }
        Matcher date = Calendar.DATE.matcher(text);
        String last = "";
        while (date.find()) {
            last = date.group();
        }
        return session == null && last.isEmpty() ? Optional.empty()
                : Optional.of(new ReportingRequest(obligation, session, last));
    }
}
