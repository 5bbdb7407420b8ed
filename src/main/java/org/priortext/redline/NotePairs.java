package org.priortext.redline;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.priortext.align.Alignment;
import org.priortext.align.Match;
import org.priortext.model.FootnoteMark;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;

/**
 * Which footnotes of two texts correspond: those with the same words in order, then, of those called in paragraphs that
 * correspond, the first with the first and so on. Labels restart in every text and say nothing.
 */
final class NotePairs {

    private final List<Paragraph> earlier;
    private final List<Paragraph> later;
    private final Map<Paragraph, Paragraph> partners = new IdentityHashMap<>();

    NotePairs(Alignment alignment) {
        earlier = notes(alignment.before());
        later = notes(alignment.after());
        for (Paragraph note : later) {
            earlier.stream().filter(one -> dropped(one) && one.text().equals(note.text())).findFirst()
                    .ifPresent(one -> partners.put(note, one));
        }
        alignment.matches().forEach(this::pairCalled);
    }

    /** A footnote stands as a paragraph with its label as id. */
    private static List<Paragraph> notes(Resolution text) {
        return text.footnotes().stream()
                .map(note -> Paragraph.of(note.label(), ParagraphKind.ANNEX, null, note.text())).toList();
    }

    private void pairCalled(Match match) {
        List<Paragraph> mine = called(match.before(), earlier).stream().filter(this::dropped).toList();
        List<Paragraph> theirs = called(match.after(), later).stream().filter(note -> partnerOf(note).isEmpty()).toList();
        for (int k = 0; k < Math.min(mine.size(), theirs.size()); k++) {
            partners.put(theirs.get(k), mine.get(k));
        }
    }

    private static List<Paragraph> called(List<Paragraph> paragraphs, List<Paragraph> notes) {
        return paragraphs.stream().flatMap(paragraph -> paragraph.marks().stream()).map(FootnoteMark::label).distinct()
                .flatMap(label -> notes.stream().filter(note -> note.id().equals(label)).limit(1)).toList();
    }

    /** The footnotes of the earlier text. */
    List<Paragraph> earlier() {
        return earlier;
    }

    /** The footnotes of the later text. */
    List<Paragraph> later() {
        return later;
    }

    /** The footnote of the earlier text that a later one corresponds to. */
    Optional<Paragraph> partnerOf(Paragraph note) {
        return Optional.ofNullable(partners.get(note));
    }

    /** Whether a footnote of the earlier text corresponds to none. */
    boolean dropped(Paragraph note) {
        return partners.values().stream().noneMatch(one -> one == note);
    }
}
