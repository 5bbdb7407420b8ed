/**
 * The words of a clause on the screen: wrapped, marked, selectable; and the list cell that is as high as they need.
 */
package org.priortext.ui.clause;
