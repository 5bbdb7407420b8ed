/**
 * The window. JavaFX, AtlantaFX (theme) and Ikonli (icons) are used here only. Views are small classes in plain code that
 * take their model in the constructor; models hold properties and commands and know no control.
 */
package org.priortext.ui;
