package org.priortext.align;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Several paragraphs as one, with a word between them that nothing equals.
 *
 * @param whole all of them; index and paragraph are those of the first
 * @param starts where each begins in it, in words
 */
record Parts(Worded whole, int[] starts) {

    private static final int BORDER = -1;

    static Parts of(List<Worded> parts) {
        int[] starts = new int[parts.size()];
        IntStream.Builder words = IntStream.builder();
        List<Double> weights = new ArrayList<>();
        double total = 0;
        int at = 0;
        for (int k = 0; k < parts.size(); k++) {
            starts[k] = at;
            for (int i = 0; i < parts.get(k).size(); i++) {
                words.add(parts.get(k).words()[i]);
                weights.add(parts.get(k).weights()[i]);
            }
            total += parts.get(k).total();
            at += parts.get(k).size() + 1;
            if (k + 1 < parts.size()) {
                words.add(BORDER);
                weights.add(0.0);
            }
        }
        Worded whole = new Worded(parts.getFirst().paragraph(), parts.getFirst().index(), words.build().toArray(),
                weights.stream().mapToDouble(Double::doubleValue).toArray(), total);
        return new Parts(whole, starts);
    }
}
