/**
 * Inherited language: where every phrase of a text first stood and by what road it came, and what became of every clause
 * of the earlier texts.
 */
package org.priortext.lineage;
