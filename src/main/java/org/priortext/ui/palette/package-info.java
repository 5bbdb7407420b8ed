/**
 * The list of all commands with their keys, opened by a key and searched by typing.
 */
package org.priortext.ui.palette;
