package org.priortext.change;

import java.util.Optional;
import org.priortext.model.Paragraph;
import org.priortext.text.Span;

/** Whom a request, call or invitation is addressed to. */
final class AddresseeRule implements EditRule {

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
                from + " → " + to);
        return Optional.of(new Reading(change, edit.around(gone, come)));
    }

    private Span addressee(Passage passage, Paragraph paragraph) {
        VerbPhrases.VerbPhrase verb = passage.opening(paragraph);
        if (verb == null || orders.atStart(verb.core()) == null) {
            return null;
        }
        int start = verb.span().end() + 1;
        Span found = start >= paragraph.text().length() ? null : addressees.atStart(paragraph.text().substring(start));
        return found == null ? null : new Span(found.start() + start, found.end() + start);
    }
}
