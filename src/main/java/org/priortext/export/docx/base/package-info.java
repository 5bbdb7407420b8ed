/**
 * Tracked changes inside the user's own Word document. Its package is opened as what it is, a zip of XML parts: only the
 * text, the footnotes added and the switch for tracking are written anew, every other part stays byte for byte.
 */
package org.priortext.export.docx.base;
