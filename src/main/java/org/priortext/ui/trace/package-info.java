/**
 * A text in the colours of its first sources, the legend, and the source of a chosen phrase.
 */
package org.priortext.ui.trace;
