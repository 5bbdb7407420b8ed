package org.priortext.dossier;

import org.priortext.align.Correction;

/**
 * A pairing set by hand between two versions.
 *
 * @param from label of the earlier version
 * @param to label of the later version
 * @param correction which paragraphs correspond
 */
public record Pairing(String from, String to, Correction correction) {}
