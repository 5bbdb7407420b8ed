package org.priortext.export;

import java.util.stream.Collectors;
import org.priortext.dossier.ForceFinder;
import org.priortext.lineage.Descent;
import org.priortext.model.Paragraph;
import org.priortext.model.Witness;

/** What became of a clause, as a field of a table tells it: {@code edited, weaker OP3}. */
public final class FateText {

    private final ForceFinder forces = new ForceFinder();

    /** The field of a version; empty if the clause has no step there. */
    public String of(Descent descent, Witness version) {
        return descent.steps().stream().filter(step -> step.witness() == version).findFirst()
                .map(step -> text(descent, step)).orElse("");
    }

    private String text(Descent descent, Descent.Step step) {
        String force = forces.force(descent, step).map(change -> change.weakens() ? ", weaker" : ", stronger").orElse("");
        String places = step.to().stream().map(Paragraph::id).collect(Collectors.joining(" "));
        return (step.fate().code() + force + " " + places).strip();
    }
}
