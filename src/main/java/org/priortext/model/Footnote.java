package org.priortext.model;

/**
 * A footnote: its label, which restarts in each resolution of a report, and its text on one line.
 *
 * @param label "1", "2", "*"
 * @param text without the label
 */
public record Footnote(String label, String text) {}
