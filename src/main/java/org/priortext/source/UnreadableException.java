package org.priortext.source;

import java.io.IOException;

/** A file that cannot be read as a text: the message is one sentence for the user, naming the file and what to do. */
public final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1L;

    public UnreadableException(String message) {
        super(message);
    }

    public UnreadableException(String message, Throwable cause) {
        super(message, cause);
    }
}
