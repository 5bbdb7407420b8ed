package org.priortext.lineage;

/**
 * Carries a claim on over a changed word or two while the source goes on in the same words: "affect the interests of the
 * entire | international → global | community and that".
 */
final class ClaimExtender {

    /** Cost of each word of the text that the source has not, and of each word of the source left out, in bits. */
    private static final double CHANGED = 4;
    private static final double LEFT_OUT = 1;
    /** What carrying on must bring after costs, in bits: more than any one small word. */
    private static final double LEAST_GAIN = 8;

    private final Collation collation;

    ClaimExtender(Collation collation) {
        this.collation = collation;
    }

    /** Carries every claim of the board as far as unclaimed words and the source allow. */
    void extend(Clause text, Board board) {
        for (Claim claim : board.claims()) {
            Claim longer = extend(text, board, claim);
            if (longer != claim) {
                board.replace(claim, longer);
            }
        }
    }

    private Claim extend(Clause text, Board board, Claim claim) {
        Claim longest = claim;
        for (Claim next = forward(text, board, longest); next != null; next = forward(text, board, longest)) {
            longest = next;
        }
        for (Claim next = backward(text, board, longest); next != null; next = backward(text, board, longest)) {
            longest = next;
        }
        return longest;
    }

    private Claim forward(Clause text, Board board, Claim claim) {
        Claim best = null;
        double most = LEAST_GAIN;
        for (int skip = 0; skip <= ClaimJoiner.WIDEST_CHANGE; skip++) {
            for (int left = 0; left <= ClaimJoiner.WIDEST_CHANGE_IN_SOURCE; left++) {
                int at = claim.end() + skip;
                int from = claim.sourceEnd() + left;
                int length = at < text.length() && from < claim.source().length()
                        ? board.freeUntil(claim.end(), at + Runs.common(text, at, claim.source(), from)) - at : 0;
                double gain = length <= 0 ? 0
                        : collation.weight(text, at, at + length) - skip * CHANGED - left * LEFT_OUT;
                if (gain > most && !text.splitsWord(at + length)) {
                    most = gain;
                    best = Claim.near(text, claim.start(), at + length, claim.source(), claim.sourceStart(), from + length);
                }
            }
        }
        return borneOut(best) ? best : null;
    }

    private Claim backward(Clause text, Board board, Claim claim) {
        Claim best = null;
        double most = LEAST_GAIN;
        for (int skip = 0; skip <= ClaimJoiner.WIDEST_CHANGE; skip++) {
            for (int left = 0; left <= ClaimJoiner.WIDEST_CHANGE_IN_SOURCE; left++) {
                int at = claim.start() - skip;
                int to = claim.sourceStart() - left;
                int length = 0;
                while (length < at && length < to && text.words[at - length - 1] == claim.source().words[to - length - 1]) {
                    length++;
                }
                length = Math.min(length, at - board.freeSince(claim.start()));
                double gain = length <= 0 ? 0
                        : collation.weight(text, at - length, at) - skip * CHANGED - left * LEFT_OUT;
                if (gain > most && !text.splitsWord(at - length)) {
                    most = gain;
                    best = Claim.near(text, at - length, claim.end(), claim.source(), to - length, claim.sourceEnd());
                }
            }
        }
        return borneOut(best) ? best : null;
    }

    private static boolean borneOut(Claim claim) {
        return claim != null && claim.common() >= ClaimJoiner.SHARE_IN_SOURCE * claim.length();
    }
}
