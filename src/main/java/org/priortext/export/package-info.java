/**
 * Results written for others: one class a format and one line in {@link org.priortext.export.Exporters}. Word documents
 * are in {@code docx}, web pages and PDF in {@code html}, tables in {@code table}, then {@code markdown} and {@code akn};
 * {@code weave} puts two texts in one sequence for them. Jackson is used here for the public JSON.
 */
package org.priortext.export;
