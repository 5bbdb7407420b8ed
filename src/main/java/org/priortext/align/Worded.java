package org.priortext.align;

import org.priortext.model.Paragraph;

/**
 * A paragraph as the aligner sees it: its words as numbers and what each occurrence is worth as evidence.
 *
 * @param paragraph the paragraph
 * @param index its place in the reading order of its text, from 0
 * @param words the words, equal numbers for words of the same stem in both texts
 * @param places where each of the words stands
 * @param weights what each word tells, in bits, 0 or more
 * @param total the sum of the weights
 */
record Worded(Paragraph paragraph, int index, int[] words, Places places, double[] weights, double total) {

    static Worded of(Paragraph paragraph, int index, int[] words, double[] weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        return new Worded(paragraph, index, words, Places.of(words), weights, total);
    }

    int size() {
        return words.length;
    }
}
