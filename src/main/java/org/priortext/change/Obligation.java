package org.priortext.change;

import org.priortext.model.Paragraph;

/**
 * Something the operative part asks of somebody.
 *
 * @param paragraph where it stands
 * @param verb the operative verb without also and further, or the modal of a rule ({@code should})
 * @param addressee as printed, a pronoun resolved; empty if the text names none
 * @param text the words that follow, to the end of the clause
 */
public record Obligation(Paragraph paragraph, String verb, String addressee, String text) {}
