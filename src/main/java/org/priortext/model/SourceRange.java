package org.priortext.model;

/**
 * Where in the file something stood.
 *
 * @param page 1-based, or null where the format has no pages
 * @param from first line, 1-based, counted through the file or its extracted text
 * @param to last line, inclusive
 */
public record SourceRange(Integer page, int from, int to) {}
