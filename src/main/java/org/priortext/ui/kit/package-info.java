/**
 * What every view uses: actions, background work, the theme, and the texts of the interface. Knows nothing of resolutions.
 */
package org.priortext.ui.kit;
