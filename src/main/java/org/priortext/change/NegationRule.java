package org.priortext.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.priortext.text.Span;

/** A negation put in or taken out: the sense is turned round, however few the words. In a longer piece of new text it belongs to that. */
final class NegationRule implements EditRule {

    private final Set<String> negations = Set.copyOf(Vocabulary.words("negations.txt", "negation"));
    private final Phrases phrases = new Phrases(Vocabulary.entries("negations.txt").stream().map(List::getLast).toList());

    @Override
    public Optional<Reading> read(Passage passage, Edit edit) {
        if (!edit.isShort() || edit.isLimb()) {
            return Optional.empty();
        }
        List<Span> gone = in(edit.deletedText());
        List<Span> come = in(edit.insertedText());
        boolean fewer = gone.size() > come.size() && in(passage.textBefore()).size() > in(passage.textAfter()).size();
        boolean more = come.size() > gone.size() && in(passage.textAfter()).size() > in(passage.textBefore()).size();
        if (!fewer && !more) {
            return Optional.empty();
        }
        Span went = fewer ? gone.getFirst() : Edit.NONE;
        Span came = more ? come.getFirst() : Edit.NONE;
        String from = went.of(edit.deletedText());
        String to = came.of(edit.insertedText());
        return Optional.of(new Reading(ChangeType.NEGATION.of(from, to,
                fewer ? Finding.of(Finding.Kind.TURNED_BY_TAKING_OUT, from) : Finding.of(Finding.Kind.TURNED_BY_PUTTING_IN, to)), edit.around(went, came)));
    }

    private List<Span> in(String text) {
        return phrases.in(text).stream().filter(span -> negations.contains(Words.lower(span.of(text)))).toList();
    }
}
