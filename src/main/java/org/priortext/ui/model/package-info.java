/**
 * What the views show and what can be done to it, as properties and commands. Knows no control and no screen; all work longer than
 * a frame goes through {@code kit.Background}, which tests replace by work at once.
 */
package org.priortext.ui.model;
