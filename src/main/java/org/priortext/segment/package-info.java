/**
 * Lines to resolutions: furniture, footnotes, rejoining, masthead, paragraphs, committee report. Each step is one
 * package-private class; the vocabulary stands in resource files beside it.
 */
package org.priortext.segment;
