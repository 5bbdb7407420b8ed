package org.priortext.dossier;

import java.io.IOException;
import java.nio.file.Path;

/** A dossier's file is no longer what was read or written last: somebody else has saved it, or exchanged it. */
public final class ChangedElsewhereException extends IOException {
    private static final long serialVersionUID = 1L;

    ChangedElsewhereException(Path file) {
        super(file + ": changed by someone else since it was opened or saved here.");
    }
}
