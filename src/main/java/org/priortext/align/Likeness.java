package org.priortext.align;

import java.util.List;
import org.priortext.model.ParagraphKind;

/**
 * How much two paragraphs have in common.
 *
 * @param before index in the earlier text
 * @param after index in the later text
 * @param shared evidence in bits: the weight of the shared words, those in long runs in full
 * @param similarity 0 to 1, the share of both paragraphs' weight that is shared (Dice)
 * @param score 0 to 1, what the assignment maximizes: similarity and coverage of the smaller paragraph together
 * @param longest words in the longest shared run
 */
record Likeness(int before, int after, double shared, double similarity, double score, int longest) {

    static Likeness of(Worded before, Worded after, Tuning tuning) {
        if (!comparable(before.paragraph().kind(), after.paragraph().kind())) {
            return new Likeness(before.index(), after.index(), 0, 0, 0, 0);
        }
        return of(before, after, CommonRuns.of(before, after), tuning);
    }

    private static Likeness of(Worded before, Worded after, List<CommonRuns.Run> runs, Tuning tuning) {
        double shared = 0;
        double plain = 0;
        int longest = 0;
        for (CommonRuns.Run run : runs) {
            shared += run.weight() * run.length() / (run.length() + 1.0);
            plain += run.weight();
            longest = Math.max(longest, run.length());
        }
        double sum = before.total() + after.total();
        double smaller = Math.min(before.total(), after.total());
        double similarity = sum == 0 ? 0 : Math.min(1, 2 * plain / sum);
        double coverage = smaller == 0 ? 0 : Math.min(1, shared / smaller) * shared / (shared + tuning.doubt());
        double dice = sum == 0 ? 0 : Math.min(1, 2 * shared / sum);
        double score = (dice + coverage) / 2;
        if (preambular(before) != preambular(after)) {
            score *= tuning.border();
        }
        return new Likeness(before.index(), after.index(), shared, similarity, score, longest);
    }

    /** Headings correspond to headings only. */
    static boolean comparable(ParagraphKind before, ParagraphKind after) {
        return (before == ParagraphKind.HEADING) == (after == ParagraphKind.HEADING);
    }

    private static boolean preambular(Worded worded) {
        return worded.paragraph().kind() == ParagraphKind.PREAMBULAR;
    }
}
