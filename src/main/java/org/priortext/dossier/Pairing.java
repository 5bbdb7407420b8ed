package org.priortext.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.priortext.align.Correction;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;
import org.priortext.model.Witness;

/**
 * A pairing set by hand between two versions.
 *
 * @param from label of the earlier version
 * @param to label of the later version
 * @param correction which paragraphs correspond, by the ids they had then
 * @param beforeWords what those of the earlier version said then, in the correction's order; empty if that was not kept
 * @param afterWords the same of the later version
 */
public record Pairing(String from, String to, Correction correction, List<String> beforeWords, List<String> afterWords) {
    public Pairing {
        beforeWords = List.copyOf(beforeWords);
        afterWords = List.copyOf(afterWords);
    }

    /** A pairing that knows but the numbers of its clauses. */
    public Pairing(String from, String to, Correction correction) {
        this(from, to, correction, List.of(), List.of());
    }

    /** A pairing of clauses as they are now. */
    static Pairing of(Witness from, Witness to, Correction correction) {
        return new Pairing(from.label(), to.label(), correction,
                words(correction.before(), from.resolution()), words(correction.after(), to.resolution()));
    }

    private static List<String> words(List<String> ids, Resolution text) {
        List<String> words = ids.stream().flatMap(id -> text.paragraph(id).stream()).map(Paragraph::text).toList();
        return words.size() == ids.size() ? words : List.of();
    }

    /** Whether it knows but the numbers of its clauses. */
    boolean wordless() {
        return beforeWords.isEmpty() && afterWords.isEmpty();
    }

    /** Whether it is between these versions, in whichever direction. */
    boolean isBetween(String one, String other) {
        return from.equals(one) && to.equals(other) || from.equals(other) && to.equals(one);
    }

    /** The correction as it applies to a comparison of two versions as they are now; none for other versions, or where a clause is not found any more. */
    Optional<Correction> between(Witness earlier, Witness later) {
        if (from.equals(later.label()) && to.equals(earlier.label())) {
            return between(later, earlier).map(one -> new Correction(one.after(), one.before()));
        }
        if (!from.equals(earlier.label()) || !to.equals(later.label())) {
            return Optional.empty();
        }
        return placed(correction.before(), beforeWords, earlier.resolution()).flatMap(before ->
                placed(correction.after(), afterWords, later.resolution()).map(after -> new Correction(before, after)));
    }

    private static Optional<List<String>> placed(List<String> ids, List<String> words, Resolution text) {
        List<ClauseMark> marks = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            marks.add(new ClauseMark(ids.get(i), i < words.size() ? words.get(i) : null));
        }
        Map<ClauseMark, Paragraph> found = new ClauseFinder().find(marks, text);
        List<String> now = marks.stream().filter(found::containsKey).map(mark -> found.get(mark).id()).distinct().toList();
        return now.size() == ids.size() ? Optional.of(now) : Optional.empty();
    }

    /** With the labels its versions have now. */
    Pairing between(String earlier, String later) {
        return new Pairing(earlier, later, correction, beforeWords, afterWords);
    }
}
