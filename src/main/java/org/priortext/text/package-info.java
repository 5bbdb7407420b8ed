/**
 * Plain text and its words: spans, tokens, folded words, language and direction. What makes two words count as the same lives here and
 * nowhere else. This package knows nothing of resolutions.
 * ICU4J (the reference implementation of Unicode's rules, with word dictionaries) is used here only.
 */
package org.priortext.text;
