/**
 * What an edit means: editorial or substantive, and of which type (verb on the ladders, modal, qualifier, citation,
 * cross-reference, sponsor …); the sums of a comparison and the brief made of them.
 *
 * <p>A redline's runs are gathered into edits. Rules, one small class each, are asked in order; a rule explains an edit
 * or a part of it and hands the rest on. The last takes whatever is left as substance, so that nothing is called
 * editorial but what a rule knows. First come the patterns that show in single edits; then neighbouring edits are read
 * as one passage, cut at the words both texts share. The vocabulary stands in resource files a delegate could correct.
 * Nothing here compares words or finds paragraphs: that is done before.
 */
package org.priortext.change;
