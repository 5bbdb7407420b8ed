/**
 * Bytes to lines of text: one importer a format, told by content. An importer keeps every word, its place (page, line,
 * indent) and its style, and judges nothing: what is furniture and what is a paragraph is for {@code segment} to say.
 * Third-party readers are used here only: Flexmark reads Markdown (the maintained parser that keeps source offsets), PDFBox
 * PDF, jsoup HTML as browsers do, Apache POI opens the files of Word, old and new (the one maintained reader of both). POI's
 * model of a DOCX text leaves out moved, wrapped and computed text (list numbers, note labels), so that its XML is read here
 * directly, with Java's own parser, as that of Akoma Ntoso is.
 * Redlines this program wrote itself as web page or Markdown are read as the later of their two texts.
 */
package org.priortext.source;
