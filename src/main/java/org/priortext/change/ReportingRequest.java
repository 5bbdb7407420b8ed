package org.priortext.change;

/**
 * A request to report, brief, inform or submit a report.
 *
 * @param obligation the request
 * @param session number of the session named, or null
 * @param date date or year by which it is due, or of that session, as printed; empty if none
 */
public record ReportingRequest(Obligation obligation, Integer session, String date) {

    /** Sessions below this number are taken for those of a subsidiary body: symbols name sessions since the 31st. */
    static final int FIRST = 31;

    /** The year a session of the General Assembly opens, in September: 1945 plus its number; 0 if none is named. */
    public int sessionYear() {
        return session == null || session < FIRST ? 0 : 1945 + session;
    }
}
