package org.priortext.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.priortext.model.Footnote;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;

/** Footnotes called in a match, by their words; their labels restart in every text and say nothing. */
final class FootnoteRule implements PassageRule {

    @Override
    public List<Change> read(Passage passage) {
        List<Change> changes = new ArrayList<>();
        if (!passage.twoSided()) {
            return changes;
        }
        List<String> gone = notes(passage.match().before(), passage.earlier());
        List<String> come = notes(passage.match().after(), passage.later());
        for (String note : List.copyOf(come)) {
            if (gone.remove(note)) {
                come.remove(note);
            }
        }
        for (int i = 0; i < Math.min(gone.size(), come.size()); i++) {
            changes.add(ChangeType.WORDING.of(gone.get(i), come.get(i), "footnote"));
        }
        if (gone.size() > come.size()) {
            changes.add(ChangeType.FOOTNOTES_DROPPED.of(String.join(" / ", gone.subList(come.size(), gone.size())), "", ""));
        }
        if (come.size() > gone.size()) {
            changes.add(ChangeType.FOOTNOTES_ADDED.of("", String.join(" / ", come.subList(gone.size(), come.size())), ""));
        }
        return changes;
    }

    private static List<String> notes(List<Paragraph> paragraphs, Resolution resolution) {
        return new ArrayList<>(paragraphs.stream().flatMap(paragraph -> paragraph.marks().stream())
                .map(mark -> resolution.footnote(mark.label()).map(Footnote::text).orElse(null))
                .filter(Objects::nonNull).toList());
    }
}
