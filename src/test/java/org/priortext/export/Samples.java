package org.priortext.export;

import java.util.List;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.Comparison;
import org.priortext.dossier.InputSpec;
import org.priortext.model.Witness;
import org.priortext.source.UnreadableException;

/** The documents of the samples folder, compared by the engine itself. */
public final class Samples {

    private Samples() {}

    /** The resolution of 2020 and the draft of 2023 that follows it. */
    public static Comparison comparison() {
        return comparison("samples/A-RES-75-240.md", "samples/A-C.1-78-L.11.md");
    }

    /** Two files compared. */
    public static Comparison comparison(String from, String to) {
        return new Analysis().compare(witness(from), witness(to), List.of());
    }

    /** The one resolution of a file, or the one named behind {@code #}. */
    public static Witness witness(String input) {
        try {
            return new Analysis().witness(InputSpec.parse(input));
        } catch (UnreadableException e) {
            throw new IllegalStateException(e);
        }
    }
}
