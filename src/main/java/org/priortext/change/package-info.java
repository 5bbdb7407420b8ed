/**
 * What an edit means: editorial or substantive, and of which type (verb on the ladders, modal, qualifier, citation,
 * cross-reference, sponsor …). The vocabulary stands in resource files a delegate could correct.
 */
package org.priortext.change;
