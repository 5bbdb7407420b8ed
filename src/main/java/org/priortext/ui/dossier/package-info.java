/**
 * The versions of the dossier: sidebar, choosers, facts, and the account of an import.
 */
package org.priortext.ui.dossier;
