package org.priortext.cli;

/** What was asked cannot be meant: the message is one sentence that says what to do. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
