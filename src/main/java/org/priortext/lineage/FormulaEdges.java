package org.priortext.lineage;

/**
 * Takes claims back from the part of a formula, name or title they reach into: "in the provisional agenda of its
 * eighty-first | session the item entitled …" is one formula and no border of two sources.
 */
final class FormulaEdges {

    private final Collation collation;

    FormulaEdges(Collation collation) {
        this.collation = collation;
    }

    void release(Clause text, Board board) {
        for (Claim claim : board.claims()) {
            Claim whole = end(text, board, start(text, board, claim));
            if (whole.length() < claim.length() && whole.length() > 0) {
                board.replace(claim, whole);
            }
        }
    }

    private Claim start(Clause text, Board board, Claim claim) {
        if (board.freeSince(claim.start()) == claim.start() || !collation.fixed(text, claim.start() - 1)) {
            return claim;
        }
        int cut = 0;
        while (cut < claim.length() && (collation.fixed(text, claim.start() + cut) || text.splitsWord(claim.start() + cut))
                && same(text, claim.start() + cut, claim, claim.sourceStart() + cut)) {
            cut++;
        }
        return new Claim(claim.start() + cut, claim.end(), claim.source(), claim.sourceStart() + cut, claim.sourceEnd(),
                claim.kind(), claim.common() - cut);
    }

    private Claim end(Clause text, Board board, Claim claim) {
        if (board.freeUntil(claim.end(), text.length()) == claim.end() || claim.end() == text.length()
                || !collation.fixed(text, claim.end())) {
            return claim;
        }
        int cut = 0;
        while (cut < claim.length() && (collation.fixed(text, claim.end() - cut - 1) || text.splitsWord(claim.end() - cut))
                && same(text, claim.end() - cut - 1, claim, claim.sourceEnd() - cut - 1)) {
            cut++;
        }
        return new Claim(claim.start(), claim.end() - cut, claim.source(), claim.sourceStart(), claim.sourceEnd() - cut,
                claim.kind(), claim.common() - cut);
    }

    private static boolean same(Clause text, int word, Claim claim, int sourceWord) {
        return sourceWord >= claim.sourceStart() && sourceWord < claim.sourceEnd() && text.words[word] == claim.source().words[sourceWord];
    }
}
