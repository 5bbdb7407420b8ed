package org.priortext.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.priortext.model.Footnote;
import org.priortext.model.FootnoteMark;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;
import org.priortext.text.Span;

/**
 * Footnotes called in a match, by what they cite; their labels restart in every text and say nothing. A note that goes or
 * comes with the words it hangs on is no change of its own, nor is one whose mark alone was lost in the file, nor one
 * that says "Ibid." for what the note before it names.
 */
final class FootnoteRule implements PassageRule {

    @Override
    public List<Change> read(Passage passage) {
        List<Change> changes = new ArrayList<>();
        if (!passage.twoSided()) {
            return changes;
        }
        List<Called> gone = called(passage.match().before(), passage.earlier(), passage.setting().notesBefore());
        List<Called> come = called(passage.match().after(), passage.later(), passage.setting().notesAfter());
        if (gone.isEmpty() && come.isEmpty()) {
            return changes;
        }
        for (Called note : List.copyOf(come)) {
            if (remove(gone, note.text())) {
                come.remove(note);
            }
        }
        uncalled(passage.later(), passage.setting().notesAfter()).forEach(text -> remove(gone, text));
        uncalled(passage.earlier(), passage.setting().notesBefore()).forEach(text -> remove(come, text));
        for (int i = 0; i < Math.min(gone.size(), come.size()); i++) {
            changes.add(NoteChange.of(gone.get(i).text(), come.get(i).text(), passage.earlier().session(), passage.later().session()));
        }
        int pairs = changes.size();
        String dropped = onKeptWords(gone.subList(pairs, gone.size()), passage, Edit::before, Edit::deleted);
        String added = onKeptWords(come.subList(pairs, come.size()), passage, Edit::after, Edit::inserted);
        if (!dropped.isEmpty()) {
            changes.add(ChangeType.FOOTNOTES_DROPPED.of(dropped, "", Finding.NONE));
        }
        if (!added.isEmpty()) {
            changes.add(ChangeType.FOOTNOTES_ADDED.of("", added, Finding.NONE));
        }
        return changes;
    }

    /** A note's words and where it is called. */
    private record Called(Paragraph paragraph, int offset, String text) {}

    private static List<Called> called(List<Paragraph> paragraphs, Resolution resolution, Ibidem cited) {
        List<Called> notes = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            for (FootnoteMark mark : paragraph.marks()) {
                resolution.footnote(mark.label()).ifPresent(note ->
                        notes.add(new Called(paragraph, mark.offset(), cited.text(note))));
            }
        }
        return notes;
    }

    private static boolean remove(List<Called> notes, String text) {
        Called same = notes.stream().filter(note -> note.text().equals(text)).findFirst().orElse(null);
        return notes.remove(same);
    }

    /** The notes of a text that no paragraph calls: their marks were lost on the way. */
    private static List<String> uncalled(Resolution resolution, Ibidem cited) {
        Set<String> labels = resolution.paragraphs().stream().flatMap(paragraph -> paragraph.marks().stream())
                .map(FootnoteMark::label).collect(Collectors.toSet());
        return resolution.footnotes().stream().filter(note -> !labels.contains(note.label())).map(cited::text).toList();
    }

    private static String onKeptWords(List<Called> notes, Passage passage, Function<Edit, Paragraph> side, Function<Edit, Span> part) {
        return notes.stream().filter(note -> passage.edits().stream().noneMatch(edit -> side.apply(edit) == note.paragraph()
                        && part.apply(edit).contains(note.offset() - 1)))
                .map(Called::text).collect(Collectors.joining(" / "));
    }
}
