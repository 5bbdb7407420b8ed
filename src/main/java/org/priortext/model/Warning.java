package org.priortext.model;

/**
 * A doubtful reading or repair the user may want to check.
 *
 * @param line 1-based
 * @param message one sentence
 */
public record Warning(int line, String message) {}
