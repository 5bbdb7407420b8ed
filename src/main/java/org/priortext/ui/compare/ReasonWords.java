package org.priortext.ui.compare;

import java.util.stream.Collectors;
import org.priortext.align.Match;
import org.priortext.align.Reason;
import org.priortext.ui.kit.Messages;

/** Why clauses were paired or left alone, in the language of the window. */
final class ReasonWords {
    private ReasonWords() {}

    /** The reasons as sentences; empty for none. */
    static String of(Match match) {
        return match.reasons().stream().map(ReasonWords::sentence).collect(Collectors.joining(" "));
    }

    private static String sentence(Reason reason) {
        return Messages.of("reason." + Messages.code(reason.kind()), reason.words().toArray());
    }
}
