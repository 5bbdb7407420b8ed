/**
 * Which paragraphs of two texts correspond: pairs, splits, merges, moves, added and deleted paragraphs. Works on words,
 * not on characters; says nothing of what changed inside a match.
 */
package org.priortext.align;
