package org.priortext.model;

import java.time.LocalDate;

/**
 * A document cited in running text.
 *
 * @param raw as printed, e.g. {@code 43/78 H}
 * @param symbol the symbol it stands for, e.g. {@code A/RES/43/78 H}
 * @param date the date given with it, or null
 * @param start first UTF-16 code unit of {@code raw} in the paragraph's text
 * @param end the code unit after the last
 */
public record Citation(String raw, String symbol, LocalDate date, int start, int end) {}
