/**
 * Inherited language: where every phrase of a text first stood and by what road it came, and what became of every clause
 * of the earlier texts. May use {@code model}, {@code text} and {@code align}; shows nothing.
 *
 * <p>The order of work: {@code Collation} folds all versions to numbered words, indexes every run of four and weighs each
 * word by its rarity; {@code StemmaFinder} tells which version comes from which; {@code Roads} aligns those neighbours;
 * {@code ClaimFinder} lets the most telling run of a clause claim its source first and gives what is left to the others;
 * {@code Tiling} makes spans of the claims; {@code DescentFinder} walks the roads the other way.
 *
 * <p>Two files of vocabulary stand beside the classes: how rare words are in resolutions at large, and wording that
 * proves no descent. Names, titles and citations are found in the texts themselves.
 */
package org.priortext.lineage;
