/**
 * Where else words stand: the results of a search beside the texts.
 */
package org.priortext.ui.search;
