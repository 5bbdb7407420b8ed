package org.priortext.cli;

import java.util.List;
import org.priortext.source.TrackedChanges;

/** How a command reads tracked changes of Word files. */
enum ChangesRead {
    ACCEPTED, REJECTED, BOTH;

    static final String HELP = "How tracked changes of a DOCX are read: accepted (default), rejected, or both as two versions.";

    /** The texts to read, the one before the changes first. */
    List<TrackedChanges> readings() {
        return switch (this) {
            case ACCEPTED -> List.of(TrackedChanges.ACCEPTED);
            case REJECTED -> List.of(TrackedChanges.REJECTED);
            case BOTH -> List.of(TrackedChanges.REJECTED, TrackedChanges.ACCEPTED);
        };
    }
}
