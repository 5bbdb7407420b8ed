/**
 * Which paragraphs of two texts correspond: pairs, splits, merges, moves, added and deleted paragraphs. Works on words,
 * not on characters; says nothing of what changed inside a match.
 *
 * <p>The line: {@code WordWeights} says what each word tells, {@code LinkFinder} pairs same words first and the rest by
 * one optimal {@code Assignment} of {@code Likeness}, {@code Joins} finds splits and merges, {@code Order} what moved,
 * {@code Judgement} how sure each link is and why. The numbers it turns on stand in {@code Tuning}, the vocabulary in
 * {@code formulaic.txt} and {@code set-phrases.txt}.
 */
package org.priortext.align;
