/**
 * Two versions side by side or in one column, with ribbons, map, list of changes and search.
 */
package org.priortext.ui.compare;
