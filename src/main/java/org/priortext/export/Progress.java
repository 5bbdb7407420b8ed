package org.priortext.export;

import java.io.IOException;

/** Told how far an export is. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress NONE = share -> { };

    /**
     * Tells how far it is; what this throws stops the export, and nothing of it is kept.
     *
     * @param share what is done, from 0 to 1, never falling
     * @throws IOException to stop
     */
    void at(double share) throws IOException;

    /** The progress of a part of the work, which begins at one share of the whole and ends at another. */
    default Progress part(double from, double to) {
        return share -> at(from + share * (to - from));
    }
}
