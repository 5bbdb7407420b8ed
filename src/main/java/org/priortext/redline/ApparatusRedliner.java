package org.priortext.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.priortext.align.Alignment;
import org.priortext.align.Confidence;
import org.priortext.align.Match;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;

/** Compares titles and footnotes word by word. */
public final class ApparatusRedliner {

    private final Redliner redliner = new Redliner();

    /** The title and the footnotes of two aligned texts. */
    public Apparatus redline(Alignment alignment) {
        List<Paragraph> before = title(alignment.before().title());
        List<Paragraph> after = title(alignment.after().title());
        List<Run> title = before.isEmpty() && after.isEmpty() ? List.of() : runs(before, after);
        return new Apparatus(title, notes(new NotePairs(alignment)));
    }

    private static List<Paragraph> title(String text) {
        return text == null ? List.of() : List.of(Paragraph.of("title", ParagraphKind.HEADING, null, text));
    }

    private List<Apparatus.Note> notes(NotePairs pairs) {
        List<Apparatus.Note> notes = new ArrayList<>();
        pairs.later().forEach(note -> notes.add(note(pairs.partnerOf(note), Optional.of(note))));
        int at = 0;
        for (Paragraph note : pairs.earlier()) {
            if (pairs.dropped(note)) {
                notes.add(at++, note(Optional.of(note), Optional.empty()));
            } else {
                at = 1 + places(notes).indexOf(note.id());
            }
        }
        return notes;
    }

    private static List<String> places(List<Apparatus.Note> notes) {
        return notes.stream().map(Apparatus.Note::before).toList();
    }

    private Apparatus.Note note(Optional<Paragraph> before, Optional<Paragraph> after) {
        return new Apparatus.Note(before.map(Paragraph::id).orElse(null), after.map(Paragraph::id).orElse(null),
                runs(before.stream().toList(), after.stream().toList()));
    }

    private List<Run> runs(List<Paragraph> before, List<Paragraph> after) {
        return redliner.redline(new Match(before, after, 0, false, Confidence.HIGH, false, List.of())).runs();
    }
}
