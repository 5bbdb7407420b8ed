package org.priortext.redline;

import java.util.List;

/**
 * What two texts say beside their paragraphs, word by word.
 *
 * @param title the runs of the title, none where neither text has one; their paragraph bears the id "title"
 * @param notes the footnotes in the order of the later text, dropped ones where they stood
 */
public record Apparatus(List<Run> title, List<Note> notes) {

    public Apparatus {
        title = List.copyOf(title);
        notes = List.copyOf(notes);
    }

    /**
     * A footnote and what became of it.
     *
     * @param before its label in the earlier text, null if it is added
     * @param after its label in the later text, null if it is dropped
     * @param runs its words; their paragraphs bear the labels as ids
     */
    public record Note(String before, String after, List<Run> runs) {

        public Note {
            runs = List.copyOf(runs);
        }

        /** Whether its words changed; a new label alone is no change. */
        public boolean changed() {
            return Apparatus.changed(runs);
        }
    }

    public boolean titleChanged() {
        return changed(title);
    }

    /** Whether a word of the title or of a footnote changed. */
    public boolean changed() {
        return titleChanged() || notes.stream().anyMatch(Note::changed);
    }

    private static boolean changed(List<Run> runs) {
        return runs.stream().anyMatch(run -> !(run instanceof Run.Kept));
    }
}
