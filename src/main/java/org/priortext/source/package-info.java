/**
 * Bytes to lines of text: one importer a format, told by content. An importer keeps every word, its place (page, line,
 * indent) and its style, and judges nothing: what is furniture and what is a paragraph is for {@code segment} to say.
 * Third-party readers are used here only: Flexmark reads Markdown (the maintained parser that keeps source offsets),
 * jsoup reads HTML as browsers do, Apache POI opens the packages of Word files (the one maintained reader of both its formats). POI's model of a DOCX text
 * leaves out moved, wrapped and computed text (list numbers, note labels), so that its XML is read here directly.
 */
package org.priortext.source;
