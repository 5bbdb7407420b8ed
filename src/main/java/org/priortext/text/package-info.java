/**
 * Plain text and its words: spans, tokens, folded words. What makes two words count as the same lives here and
 * nowhere else. This package knows nothing of resolutions.
 */
package org.priortext.text;
