package org.priortext.change;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priortext.model.Paragraph;
import org.priortext.text.Span;

/** Whom a request, call or invitation is addressed to. */
final class AddresseeRule implements EditRule {

    /** What follows an office: the Chair {@code of the Open-ended Working Group}. */
    private static final Pattern WHOSE = Pattern.compile(" (?:of|for) (?:the )?\\p{Lu}[\\p{L}-]*(?: (?:(?:of|for|on) (?:the )?)?\\p{Lu}[\\p{L}-]*)*");

    private final Phrases addressees;
    private final Phrases orders = new Phrases(VerbLadders.addressing());

    AddresseeRule() {
        addressees = new Phrases(Vocabulary.words("addressees.txt").stream()
                .flatMap(name -> java.util.stream.Stream.of(name, "the " + name)).toList());
    }

    @Override
    public Optional<Reading> read(Passage passage, Edit edit) {
        Span old = addressee(passage, edit.before());
        Span now = addressee(passage, edit.after());
        if (old == null || now == null) {
            return Optional.empty();
        }
        String from = old.of(edit.before().text());
        String to = now.of(edit.after().text());
        Span gone = edit.deletedPart(old);
        Span come = edit.insertedPart(now);
        if (from.equalsIgnoreCase(to) || gone.isEmpty() && come.isEmpty()) {
            return Optional.empty();
        }
        Change change = ChangeType.ADDRESSEE.of(gone.of(edit.deletedText()), come.of(edit.insertedText()),
                Finding.exchanged(from, to));
        return Optional.of(new Reading(change, edit.around(gone, come)));
    }

    private Span addressee(Passage passage, Paragraph paragraph) {
        VerbPhrases.VerbPhrase verb = passage.opening(paragraph);
        if (verb == null || orders.atStart(verb.core()) == null) {
            return null;
        }
        int start = verb.span().end() + 1;
        Span found = start >= paragraph.text().length() ? null : addressees.atStart(paragraph.text().substring(start));
        if (found == null) {
            return null;
        }
        int end = found.end() + start;
        Matcher whose = WHOSE.matcher(paragraph.text()).region(end, paragraph.text().length());
        return new Span(found.start() + start, whose.lookingAt() ? whose.end() : end);
    }
}
