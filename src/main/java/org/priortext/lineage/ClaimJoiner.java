package org.priortext.lineage;

import java.util.ArrayList;
import java.util.List;

/** Joins neighbouring claims on one source into a near match where only a few words between them differ. */
final class ClaimJoiner {

    /** Words between two claims that may differ, in the text and in the source. */
    static final int WIDEST_CHANGE = 3;
    static final int WIDEST_CHANGE_IN_SOURCE = 6;
    /** Share of the joined words that the source must have. */
    static final double SHARE_IN_SOURCE = 0.85;

    private ClaimJoiner() {}

    /**
     * @param claims in the order of the text
     */
    static List<Claim> join(List<Claim> claims) {
        List<Claim> joined = new ArrayList<>();
        for (Claim claim : claims) {
            if (!joined.isEmpty() && joins(joined.getLast(), claim)) {
                joined.add(joined(joined.removeLast(), claim));
            } else {
                joined.add(claim);
            }
        }
        return joined;
    }

    private static boolean joins(Claim one, Claim two) {
        int common = one.common() + two.common();
        return one.source() != null && one.source() == two.source()
                && (one.kind() == Claim.Kind.FORMULA) == (two.kind() == Claim.Kind.FORMULA)
                && two.start() - one.end() <= WIDEST_CHANGE
                && two.sourceStart() >= one.sourceEnd()
                && two.sourceStart() - one.sourceEnd() <= WIDEST_CHANGE_IN_SOURCE
                && common >= SHARE_IN_SOURCE * (two.end() - one.start());
    }

    private static Claim joined(Claim one, Claim two) {
        int common = one.common() + two.common();
        boolean seamless = common == two.end() - one.start() && common == two.sourceEnd() - one.sourceStart();
        Claim.Kind kind = one.kind() == Claim.Kind.FORMULA ? Claim.Kind.FORMULA
                : seamless ? Claim.Kind.EXACT : Claim.Kind.NEAR;
        return new Claim(one.start(), two.end(), one.source(), one.sourceStart(), two.sourceEnd(), kind, common);
    }
}
