package org.priortext.dossier;

import java.util.List;
import java.util.Optional;
import org.priortext.align.Alignment;
import org.priortext.align.Confidence;
import org.priortext.align.Match;
import org.priortext.change.Change;
import org.priortext.change.ChangeClassifier;
import org.priortext.lineage.Descent;
import org.priortext.lineage.Fate;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;
import org.priortext.redline.Redliner;

/** Tells whether a clause lost or gained force on its way: its opening verb against that of the clause that carries it. */
public final class ForceFinder {

    private final Redliner redliner = new Redliner();
    private final ChangeClassifier classifier = new ChangeClassifier();

    /**
     * The change of verb between a clause as it first stood and as it stands in a later version; empty if the verb is the
     * same, or neither stronger nor weaker, or the clause is gone or carried on by a fragment only. Of several paragraphs
     * that carry it on, all that open with a verb must agree: where one keeps the verb the clause has lost nothing.
     */
    public Optional<Change> force(Descent descent, Descent.Step step) {
        if (step.fate() == Fate.PARTIAL) {
            return Optional.empty();
        }
        List<Optional<Change>> verdicts = step.to().stream().filter(to -> to.verb() != null).map(to -> change(descent.ancestor(), to)).toList();
        long directions = verdicts.stream().map(verdict -> verdict.map(Change::weakens)).distinct().count();
        return directions == 1 ? verdicts.getFirst() : Optional.empty();
    }

    private Optional<Change> change(Paragraph before, Paragraph after) {
        Match match = new Match(List.of(before), List.of(after), 1, false, Confidence.HIGH, false, List.of());
        Alignment alignment = new Alignment(Resolution.of(match.before()), Resolution.of(match.after()), List.of(match));
        return classifier.classify(alignment, redliner.redline(match)).stream()
                .filter(change -> change.weakens() || change.strengthens()).findFirst();
    }
}
