package org.priortext.ui.model;

import java.util.List;
import org.priortext.align.Correction;
import org.priortext.align.Match;
import org.priortext.align.Nearness;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;
import org.priortext.model.Witness;

/** Which clauses of the two versions shown correspond, set by hand where the program is wrong. Kept in the dossier. */
public final class ClausePairings {
    private static final List<String> NOTHING = List.of();

    private final DossierModel dossier;
    private final CompareModel compare;

    public ClausePairings(DossierModel dossier, CompareModel compare) {
        this.dossier = dossier;
        this.compare = compare;
    }

    /** What the current clause can be paired with: all clauses of the other text, the likeliest first. Empty without a current row. */
    public List<Paragraph> candidates() {
        Row row = compare.currentProperty().get();
        if (row == null) {
            return List.of();
        }
        Resolution earlier = compare.comparisonProperty().get().from().resolution();
        Resolution later = compare.comparisonProperty().get().to().resolution();
        return row.right() != null ? new Nearness().order(row.right(), later, earlier) : new Nearness().order(row.left(), earlier, later);
    }

    /** What the current clause, of the later text where it has one, is paired with now. */
    public List<Paragraph> partners() {
        Row row = compare.currentProperty().get();
        return row == null ? List.of() : row.right() != null ? row.match().before() : row.match().after();
    }

    /** Pairs the current clause, of the later text where it has one, with one or, for a split or a merger, several others. */
    public void pair(List<Paragraph> others) {
        Row row = compare.currentProperty().get();
        set(row.right() != null
                ? new Correction(ids(others), List.of(row.right().id()))
                : new Correction(List.of(row.left().id()), ids(others)));
    }

    /** Says that the current clause, of the later text where it has one, corresponds to nothing; others are free again. */
    public void unpair() {
        Row row = compare.currentProperty().get();
        set(row.right() != null
                ? new Correction(NOTHING, List.of(row.right().id()))
                : new Correction(List.of(row.left().id()), NOTHING));
    }

    /** Gives the clauses of the current row back to the program's judgement. */
    public void release() {
        Match match = compare.currentProperty().get().match();
        Correction all = new Correction(ids(match.before()), ids(match.after()));
        dossier.change(old -> old.unpairing(from(), to(), all));
    }

    private void set(Correction correction) {
        dossier.change(old -> old.pairing(from(), to(), correction));
    }

    private Witness from() {
        return compare.versions().fromProperty().get().witness();
    }

    private Witness to() {
        return compare.versions().toProperty().get().witness();
    }

    private static List<String> ids(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::id).toList();
    }
}
