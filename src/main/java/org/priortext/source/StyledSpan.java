package org.priortext.source;

import org.priortext.text.Span;

/**
 * A stretch of a line set in one style.
 *
 * @param span into the line's text
 * @param style the style
 */
public record StyledSpan(Span span, Style style) {}
