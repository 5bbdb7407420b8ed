/**
 * The export in the making: the format, how it is to be, what will come out, and how far the writing is.
 */
package org.priortext.ui.export;
