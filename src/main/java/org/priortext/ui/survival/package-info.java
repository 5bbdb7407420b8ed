/**
 * What became of each clause in the later texts.
 */
package org.priortext.ui.survival;
