/**
 * The window. JavaFX, AtlantaFX (theme) and Ikonli with its Feather pack (icons) are used in this package and those below
 * it only. Views are small classes in plain code that take their model in the constructor, {@code build()} their nodes,
 * then {@code bind()} them. Colours are tokens in {@code tokens-light.css} and {@code tokens-dark.css}; every meaning has
 * a sign besides its colour. The faces in {@code fonts} are Source Serif 4 (clauses) and Source Sans 3 (everything else),
 * both under the SIL Open Font License: one family drawn for screens, with Latin, Greek and Cyrillic letters and true
 * italics, which the opening words of resolutions need.
 */
package org.priortext.ui;
