/**
 * Word documents with tracked changes. Apache POI writes them: it has every type of the WordprocessingML schema, so that
 * the order of elements Word insists on comes from the schema and not from this code.
 */
package org.priortext.export.docx;
