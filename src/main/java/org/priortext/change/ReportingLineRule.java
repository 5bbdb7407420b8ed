package org.priortext.change;

import java.util.Optional;
import java.util.regex.Pattern;

/** In a decision or request: to whom is reported, how often and in what form. */
final class ReportingLineRule implements EditRule {

    /** What stands before the name of the body that is reported to. */
    private static final Pattern TO_WHOM = Pattern.compile(
            "(?i)\\b(?:report|submit|present|transmit|brief|inform|update)[^.;:]{0,120}?\\bto\\s+(?:the\\s+)?$|\\b(?:brief|inform|update)\\s+(?:the\\s+)?$");

    private final Phrases rhythm = new Phrases(Vocabulary.words("mandate.txt", "rhythm"));
    private final Phrases orders = new Phrases(Vocabulary.words("mandate.txt", "order"));

    @Override
    public Optional<Reading> read(Passage passage, Edit edit) {
        String gone = edit.deletedText();
        String come = edit.insertedText();
        boolean order = passage.match().before().stream().map(passage::opening)
                .anyMatch(verb -> verb != null && orders.atStart(verb.core()) != null);
        if (!order || !edit.isShort() || edit.isLimb()) {
            return Optional.empty();
        }
        boolean howOften = rhythm.anyIn(gone) != rhythm.anyIn(come) || rhythm.anyIn(gone) && edit.replaces();
        boolean toWhom = edit.replaces() && named(gone) && named(come) && TO_WHOM.matcher(edit.left()).find();
        return howOften || toWhom ? Optional.of(edit.wholly(ChangeType.MANDATE_CHANGED, Finding.NONE)) : Optional.empty();
    }

    private static boolean named(String words) {
        return Words.tokens(words).stream().anyMatch(token -> Character.isUpperCase(words.codePointAt(token.start())));
    }
}
