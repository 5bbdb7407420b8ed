/**
 * The redline as it will look on paper, and the way to the printer.
 */
package org.priortext.ui.print;
