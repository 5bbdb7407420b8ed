package org.priortext.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.priortext.text.FoldedWord;
import org.priortext.text.Folding;
import org.priortext.text.Span;

/** An abbreviation written out or the reverse, and a gloss such as {@code (ICTs)} put in or taken out. */
final class AbbreviationRule implements EditRule {

    private final Folding folding = Folding.standard();

    @Override
    public Optional<Reading> read(Passage passage, Edit edit) {
        Glosses glosses = passage.setting().glosses();
        if (glosses.isGloss(edit.deletedText()) || glosses.isGloss(edit.insertedText())) {
            return edit.replaces() ? Optional.empty()
                    : Optional.of(edit.wholly(ChangeType.ABBREVIATION, Finding.of(Finding.Kind.GLOSS)));
        }
        List<Unit> gone = units(glosses, edit.deletedText());
        List<Unit> come = units(glosses, edit.insertedText());
        Span[] pair = find(gone, come);
        boolean swapped = pair == null;
        if (swapped) {
            pair = find(come, gone);
        }
        if (pair == null) {
            return Optional.empty();
        }
        return Optional.of(reading(passage, edit, swapped ? pair[1] : pair[0], swapped ? pair[0] : pair[1]));
    }

    private Reading reading(Passage passage, Edit edit, Span gone, Span come) {
        String from = gone.of(edit.deletedText());
        String to = come.of(edit.insertedText());
        List<Change> changes = new ArrayList<>(List.of(ChangeType.ABBREVIATION.of(from, to, Finding.exchanged(from, to))));
        List<Edit> rest = new ArrayList<>();
        for (Edit piece : edit.around(gone, come)) {
            Optional<Reading> further = read(passage, piece);
            further.ifPresentOrElse(found -> {
                changes.addAll(found.changes());
                rest.addAll(found.rest());
            }, () -> rest.add(piece));
        }
        return new Reading(changes, rest);
    }

    /** A folded word or, for an abbreviation, the several words it stands for with their one place. */
    private record Unit(List<String> words, Span span) {}

    private List<Unit> units(Glosses glosses, String text) {
        List<Unit> units = new ArrayList<>();
        for (FoldedWord word : folding.words(text)) {
            if (units.isEmpty() || units.getLast().span().start() != word.start()) {
                List<String> expansion = glosses.expansion(text.substring(word.start(), word.end()));
                units.add(new Unit(expansion.isEmpty() ? List.of(word.form()) : expansion, new Span(word.start(), word.end())));
            }
        }
        return units;
    }

    /** The places of the first abbreviation among the first units and of its words among the second, or null. */
    private static Span[] find(List<Unit> shorts, List<Unit> longs) {
        List<String> words = longs.stream().flatMap(unit -> unit.words().stream()).toList();
        if (words.size() != longs.size()) {
            return null;
        }
        for (Unit unit : shorts) {
            int at = unit.words().size() < 2 ? -1 : Collections.indexOfSubList(words, unit.words());
            if (at >= 0) {
                return new Span[] {unit.span(),
                    new Span(longs.get(at).span().start(), longs.get(at + unit.words().size() - 1).span().end())};
            }
        }
        return null;
    }
}
