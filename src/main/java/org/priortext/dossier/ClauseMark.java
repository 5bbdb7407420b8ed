package org.priortext.dossier;

/**
 * A clause as it was when the user wrote on it or paired it.
 *
 * @param id its number then
 * @param words its text then; null in dossiers of before this was kept
 */
record ClauseMark(String id, String words) {}
