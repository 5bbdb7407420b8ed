/**
 * Tables for spreadsheets and scripts. Apache POI writes workbooks and Commons CSV the quoting of comma-separated
 * values: the two libraries everybody's spreadsheets have been tried against.
 */
package org.priortext.export.table;
