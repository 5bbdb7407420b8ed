/**
 * Word by word: what was kept, deleted and inserted inside a match. java-diff-utils is used here only (the maintained
 * Java diff library; its Myers and Histogram work on any list), never through its global factory setter.
 */
package org.priortext.redline;
