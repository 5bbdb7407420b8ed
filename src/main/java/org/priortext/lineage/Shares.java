package org.priortext.lineage;

import java.util.ArrayList;
import java.util.List;
import org.priortext.model.Slice;
import org.priortext.model.Witness;
import org.priortext.text.Token;
import org.priortext.text.Tokenizer;

/** Counts the target's words by the version they first stood in, or by their road. */
public final class Shares {

    private Shares() {}

    /** One share for each version, oldest first; new text and formulae count for the target. */
    static List<Share> of(List<Witness> witnesses, List<Lineage.Traced> paragraphs) {
        int[] words = new int[witnesses.size()];
        for (Lineage.Traced traced : paragraphs) {
            for (Provenance provenance : traced.provenances()) {
                boolean found = provenance.route() == Route.INHERITED || provenance.route() == Route.BORROWED;
                int version = found ? witnesses.indexOf(provenance.first().witness()) : witnesses.size() - 1;
                words[version] += words(provenance.slice());
            }
        }
        int all = java.util.Arrays.stream(words).sum();
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            shares.add(new Share(witnesses.get(i), words[i], all == 0 ? 0 : (double) words[i] / all));
        }
        return shares;
    }

    /** How many words of the target came by a road. */
    public static int words(Lineage lineage, Route route) {
        return lineage.paragraphs().stream().flatMap(traced -> traced.provenances().stream())
                .filter(provenance -> provenance.route() == route).mapToInt(provenance -> words(provenance.slice())).sum();
    }

    /** How many words a stretch of text has. */
    public static int words(Slice slice) {
        return (int) Tokenizer.tokens(slice.text()).stream().filter(token -> token.kind() == Token.Kind.WORD).count();
    }
}
