/**
 * Two texts in one sequence of lines, from which either can be read: leave out what was inserted and the earlier text
 * remains, leave out what was deleted and the later one does. That is what a document with tracked changes is, whatever
 * the format; the order of the lines therefore follows both texts, and what changed places stands twice.
 */
package org.priortext.export.weave;
