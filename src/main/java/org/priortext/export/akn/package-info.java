/**
 * Akoma Ntoso 3.0 after the profile of the United Nations (domain 8): a resolution is a statement whose preamble holds
 * one container of paragraphs and whose main body holds numbered paragraphs, with lists of points below them.
 */
package org.priortext.export.akn;
