/**
 * Agreed-language search: the same or nearly the same words in a folder of texts, indexed on disk, or in a few texts at
 * hand. May use {@code source} and {@code segment} to read files; knows nothing of dossiers, alignment or lineage.
 *
 * <p>Apache Lucene keeps the index: embedded, pure Java, no server, and the measure of what such a search costs. Words
 * are given to it already folded ({@link org.priortext.text.Folding}), so that a search finds what a trace would call
 * the same words. Lucene types stay inside this package.
 */
package org.priortext.corpus;
