/**
 * Word by word: what was kept, deleted and inserted inside a match. Long shared passages are fixed first, the smallest
 * edit fills the rest, and a clean-up makes it readable. java-diff-utils is used here only (the maintained Java diff
 * library; its Myers works on any list), never through its global factory setter.
 */
package org.priortext.redline;
