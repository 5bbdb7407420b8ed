/** The start of the program: the window without arguments, the command line with them. */
package org.priortext;
