package org.priortext.source;

import java.io.IOException;

/** A file that unpacks to more than any document has. */
public final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
}
