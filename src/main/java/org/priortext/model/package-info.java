/**
 * The field's own things as immutable records: a resolution, its paragraphs, footnotes, votes and citations. No reading,
 * no comparing, no showing. A resolution's paragraphs are one flat list in reading order, each sub-paragraph naming its
 * parent: alignment, redline and trace all walk that list, and the tree can be had from it at any time.
 */
package org.priortext.model;
