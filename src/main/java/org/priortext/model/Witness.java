package org.priortext.model;

/**
 * A resolution as one version among others: the philologist's word for one text of a tradition.
 *
 * @param label how all output names it: given by the user, else its symbol, else its file name
 * @param resolution the text
 */
public record Witness(String label, Resolution resolution) {}
