package org.priortext.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;

/** Orders the paragraphs of another text by how much one has in common with them, as the aligner measures it. */
public final class Nearness {

    /**
     * All paragraphs of the other text, the likeliest partner first; what has nothing in common keeps its order at the end.
     *
     * @param paragraph of {@code own}
     */
    public List<Paragraph> order(Paragraph paragraph, Resolution own, Resolution other) {
        List<List<Worded>> texts = WordWeights.weigh(own, other, Tuning.STANDARD);
        Worded asked = texts.getFirst().stream().filter(worded -> worded.paragraph() == paragraph).findFirst().orElseThrow();
        List<Likeness> likenesses = new ArrayList<>();
        texts.getLast().forEach(worded -> likenesses.add(Likeness.of(asked, worded, Tuning.STANDARD)));
        return likenesses.stream().sorted(Comparator.comparingDouble(Likeness::score).reversed())
                .map(likeness -> texts.getLast().get(likeness.after()).paragraph()).toList();
    }
}
