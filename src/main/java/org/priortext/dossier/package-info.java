/**
 * An ordered set of witnesses with the user's corrections, notes and positions, saved as JSON; and {@code Analysis},
 * the one class that strings the whole line together. The window and the command line call only that.
 */
package org.priortext.dossier;
