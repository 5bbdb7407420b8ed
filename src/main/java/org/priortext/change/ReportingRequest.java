package org.priortext.change;

/**
 * A request to report, submit or brief by a session or a date.
 *
 * @param obligation the request
 * @param session number of the session named, or null
 * @param date date or year named, as printed; empty if none
 */
public record ReportingRequest(Obligation obligation, Integer session, String date) {

    /** Sessions below this number are taken for those of a subsidiary body: symbols name sessions since the 31st. */
    static final int FIRST = 31;

    /** The year a session of the General Assembly opens, in September: 1945 plus its number; 0 if none is named. */
    public int sessionYear() {
        return session == null || session < FIRST ? 0 : 1945 + session;
    }
}
