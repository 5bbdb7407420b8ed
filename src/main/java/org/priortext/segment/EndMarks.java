package org.priortext.segment;

import java.util.List;
import org.priortext.model.ParagraphKind;

/**
 * Mends closing marks that a conversion has misread: a preambular paragraph ends with a comma, an operative one before
 * another with a semicolon (domain 1.3), unless sub-paragraphs follow its colon.
 */
final class EndMarks {

    private EndMarks() {}

    static void mend(List<Numbered> paragraphs, Account account) {
        for (int i = 0; i + 1 < paragraphs.size(); i++) {
            Numbered one = paragraphs.get(i);
            Numbered next = paragraphs.get(i + 1);
            if (one.kind() == ParagraphKind.PREAMBULAR && next.kind() == ParagraphKind.PREAMBULAR) {
                replace(one, '.', ',', account);
            } else if (one.kind() == ParagraphKind.OPERATIVE && next.kind() == ParagraphKind.OPERATIVE) {
                replace(one, ':', ';', account);
            }
        }
    }

    private static void replace(Numbered one, char wrong, char right, Account account) {
        StyledText text = one.block().text();
        int end = text.length() - 1;
        if (end > 0 && text.charAt(end) == wrong) {
            text.replace(end, end + 1, String.valueOf(right));
            account.warn(one.block().last().number(),
                    "The closing \u201C" + wrong + "\u201D of " + one.id() + " was read as \u201C" + right + "\u201D.");
        }
    }
}
