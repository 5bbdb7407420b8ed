/**
 * Pictures of a lineage: the river (a column for each version, a band for each clause carried on) and the table of fates.
 * A picture is laid out once as a {@link org.priortext.export.chart.Drawing} of boxes, bands and words, which the window
 * shows with its own means and the writers here turn into SVG and PNG. The river follows the history flow of Viégas,
 * Wattenberg and Dave (CHI 2004). Drawn with Java's own graphics: a chart of three kinds of marks needs no library.
 */
package org.priortext.export.chart;
