/** Markdown for mail, notes and repositories: struck and bold text, so that no colour and no extension is needed. */
package org.priortext.export.markdown;
