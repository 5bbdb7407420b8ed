package org.priortext.lineage;

import java.util.ArrayList;
import java.util.List;
import org.priortext.align.Alignment;
import org.priortext.model.Paragraph;

/**
 * Finds where words of a clause live on outside its counterparts: phrases of the later text whose source, in a trace of
 * the two texts, is a clause theirs is not matched with. Words common to resolutions at large have no such source.
 */
public final class Echoes {

    /**
     * The echoes in the later text, in its reading order.
     *
     * @param lineage of two texts
     * @param alignment of the same
     */
    public List<Echo> of(Lineage lineage, Alignment alignment) {
        List<Echo> echoes = new ArrayList<>();
        for (Lineage.Traced traced : lineage.paragraphs()) {
            List<Paragraph> counterparts = alignment.of(traced.paragraph()).orElseThrow().before();
            traced.provenances().stream()
                    .filter(phrase -> phrase.first() != null && phrase.route() != Route.FORMULA && phrase.route() != Route.NEW)
                    .filter(phrase -> counterparts.stream().noneMatch(one -> one == phrase.first().slice().paragraph()))
                    .forEach(phrase -> echoes.add(new Echo(phrase.first().slice(), phrase.slice())));
        }
        return echoes;
    }
}
