package org.priortext.align;

import java.util.List;

/**
 * Several paragraphs as one, with a word between them that nothing equals.
 *
 * @param whole all of them; index and paragraph are those of the first
 * @param starts where each begins in it, in words
 */
record Parts(Worded whole, int[] starts) {

    private static final int BORDER = -1;

    static Parts of(List<Worded> parts) {
        if (parts.size() == 1) {
            return new Parts(parts.getFirst(), new int[] {0});
        }
        int size = parts.stream().mapToInt(Worded::size).sum() + parts.size() - 1;
        int[] words = new int[size];
        double[] weights = new double[size];
        int[] starts = new int[parts.size()];
        int at = 0;
        for (int k = 0; k < parts.size(); k++) {
            Worded part = parts.get(k);
            if (k > 0) {
                words[at++] = BORDER;
            }
            starts[k] = at;
            System.arraycopy(part.words(), 0, words, at, part.size());
            System.arraycopy(part.weights(), 0, weights, at, part.size());
            at += part.size();
        }
        Worded first = parts.getFirst();
        double total = parts.stream().mapToDouble(Worded::total).reduce(0, Double::sum);
        return new Parts(new Worded(first.paragraph(), first.index(), words, Places.of(words), weights, total), starts);
    }
}
