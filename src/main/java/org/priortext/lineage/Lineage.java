package org.priortext.lineage;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.priortext.model.Paragraph;
import org.priortext.model.Witness;
import org.priortext.text.FoldedWord;
import org.priortext.text.Folding;

/**
 * The inheritance of one text among others.
 *
 * @param witnesses all versions, oldest first, the target last
 * @param paragraphs the target's paragraphs, each with provenances that tile its text
 * @param survival every clause of every version but the target
 * @param shares by first version
 * @param stemma which version comes from which
 */
public record Lineage(List<Witness> witnesses, List<Traced> paragraphs, List<Descent> survival, List<Share> shares,
        Stemma stemma) {

    public Lineage {
        witnesses = List.copyOf(witnesses);
        paragraphs = List.copyOf(paragraphs);
        survival = List.copyOf(survival);
        shares = List.copyOf(shares);
    }

    /** A lineage of versions that form a single line. */
    public Lineage(List<Witness> witnesses, List<Traced> paragraphs, List<Descent> survival, List<Share> shares) {
        this(witnesses, paragraphs, survival, shares, Stemma.line(witnesses));
    }

    /** The text whose words are traced. */
    public Witness target() {
        return witnesses.getLast();
    }

    /**
     * The versions of the target's line that lie between its words' first appearance and the target and do not carry
     * them, oldest first.
     */
    public List<Witness> gap(Provenance provenance) {
        if (provenance.first() == null) {
            return List.of();
        }
        int from = witnesses.indexOf(provenance.first().witness());
        return witnesses.subList(from + 1, witnesses.size() - 1).stream()
                .filter(witness -> stemma.descends(target(), witness))
                .filter(witness -> provenance.via().stream().noneMatch(place -> place.witness() == witness))
                .toList();
    }

    /**
     * Whether the words stood in a version the target's line comes from, were dropped, and are back: the versions that
     * lack them are those of {@link #gap}.
     */
    public boolean isReintroduced(Provenance provenance) {
        return provenance.route() == Route.BORROWED
                && stemma.descends(target(), provenance.first().witness())
                && !gap(provenance).isEmpty();
    }

    /**
     * The earliest place given that has a provenance's words without change: its first source if that is exact, else the
     * oldest of the later texts that has them word for word; empty if none has.
     */
    public Optional<Place> wordForWordSince(Provenance provenance) {
        if (provenance.first() == null || provenance.exact()) {
            return Optional.ofNullable(provenance.first());
        }
        List<String> words = forms(provenance.slice().text());
        return provenance.via().stream()
                .filter(place -> Collections.indexOfSubList(forms(place.slice().text()), words) >= 0).findFirst();
    }

    private static List<String> forms(String text) {
        return Folding.standard().words(text).stream().map(FoldedWord::form).toList();
    }

    /** The share of each version's words still alive in each later one, by the earlier and then the later version. */
    public List<Survival> survivalFigures() {
        return new SurvivalTable().figures(this);
    }

    /** A paragraph of the target and the provenances of its phrases, in order, without gap or overlap. */
    public record Traced(Paragraph paragraph, List<Provenance> provenances) {
        public Traced {
            provenances = List.copyOf(provenances);
        }
    }
}
