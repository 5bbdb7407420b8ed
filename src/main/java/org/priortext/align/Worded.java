package org.priortext.align;

import org.priortext.model.Paragraph;

/**
 * A paragraph as the aligner sees it: its folded words as numbers and what each occurrence is worth as evidence.
 *
 * @param paragraph the paragraph
 * @param index its place in the reading order of its text, from 0
 * @param words the folded words, equal numbers for equal words in both texts
 * @param weights what each word tells, in bits, 0 or more
 * @param total the sum of the weights
 */
record Worded(Paragraph paragraph, int index, int[] words, double[] weights, double total) {

    int size() {
        return words.length;
    }
}
