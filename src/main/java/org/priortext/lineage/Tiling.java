package org.priortext.lineage;

import java.util.ArrayList;
import java.util.List;
import org.priortext.model.Paragraph;
import org.priortext.model.Slice;

/**
 * Turns claims on words into provenances that tile the paragraph's text. What stands between two words goes with the
 * first up to the last blank, with the second after it: commas to the left, opening quotation marks to the right.
 */
final class Tiling {

    private Tiling() {}

    static List<Provenance> tile(Evidence evidence, List<Claim> claims) {
        Clause text = evidence.text;
        Paragraph paragraph = text.paragraph;
        List<Provenance> tiles = new ArrayList<>();
        int word = 0;
        for (Claim claim : claims) {
            if (claim.start() > word) {
                tiles.add(fresh(slice(text, word, claim.start())));
            }
            tiles.add(provenance(evidence, claim, slice(text, claim.start(), claim.end())));
            word = claim.end();
        }
        if (word < text.length() || text.length() == 0) {
            tiles.add(fresh(text.length() == 0 ? Slice.whole(paragraph) : slice(text, word, text.length())));
        }
        return tiles;
    }

    private static Provenance provenance(Evidence evidence, Claim claim, Slice slice) {
        if (claim.source() == null) {
            return new Provenance(slice, Route.FORMULA, true, null, null, List.of(), false);
        }
        int version = claim.source().version;
        List<Clause> carriers = !claim.isExact()
                ? evidence.nearCarriers(claim.start(), claim.end(), claim.common(), version)
                : evidence.carriers(claim.start(), claim.end(), version);
        Place first = new Place(claim.source().witness, claim.source().slice(claim.sourceStart(), claim.sourceEnd()));
        List<Place> via = carriers.stream().map(c -> new Place(c.witness, Slice.whole(c.paragraph))).toList();
        boolean agreed = claim.source().witness.resolution().stage().agreed()
                || carriers.stream().anyMatch(c -> c.witness.resolution().stage().agreed());
        Route route = claim.kind() == Claim.Kind.FORMULA ? Route.FORMULA
                : evidence.cameDown(claim) ? Route.INHERITED : Route.BORROWED;
        Place older = evidence.older(claim).map(run -> new Place(run.source().witness, run.source().slice(run.sourceStart(), run.sourceEnd()))).orElse(null);
        return new Provenance(slice, route, claim.isExact(), first, older, via, agreed);
    }

    private static Provenance fresh(Slice slice) {
        return new Provenance(slice, Route.NEW, true, null, null, List.of(), false);
    }

    private static Slice slice(Clause text, int from, int to) {
        return new Slice(text.paragraph, border(text, from), border(text, to));
    }

    private static int border(Clause text, int word) {
        if (word == 0) {
            return 0;
        }
        if (word == text.length()) {
            return text.paragraph.text().length();
        }
        int from = text.end(word - 1);
        int at = text.start(word);
        while (at > from && !Character.isWhitespace(text.paragraph.text().charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
