package org.priortext.model;

/**
 * Something of the file that is in no paragraph and no footnote, and why: nothing vanishes.
 *
 * @param page 1-based, or null
 * @param line 1-based
 * @param kind running-header, page-number, job-number, rule, link-list, masthead, sponsors, title, closing, report-text, vote …
 * @param text as it stood
 */
public record Leftover(Integer page, int line, String kind, String text) {}
