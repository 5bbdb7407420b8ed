/**
 * Web pages, and the PDF printed from them. A page is one file that needs no network and no script; the JDK's own XML
 * writer makes it, so that it is well-formed and every text in it escaped. openhtmltopdf prints it: of the free
 * libraries that turn HTML into PDF, the one that is kept up and writes tagged documents with embedded fonts. For Arabic it
 * has a module, openhtmltopdf-rtl-support, which asks ICU for the direction of words and the joined forms of letters.
 * Previews are pictures of such pages, drawn by PDFBox, on which it is built; PDFBox too tells what Arabic glyphs stand for.
 * A redline marks the lines of its later text, so that it can be read back.
 */
package org.priortext.export.html;
