package org.priortext.ui.trace;

import org.priortext.lineage.Provenance;
import org.priortext.lineage.Route;
import org.priortext.model.Witness;
import org.priortext.ui.model.LineageModel;

/** The style classes of sources: one colour and one pattern of line for each, by age. */
final class SourceColour {
    /** How many colours the style sheet has. */
    static final int COLOURS = 8;

    private SourceColour() {}

    /** The class of a version that is a source. */
    static String of(LineageModel model, Witness witness) {
        return "source-" + (Math.floorMod(model.index(witness), COLOURS) + 1);
    }

    /** The class of a phrase; null for wording common to all resolutions. */
    static String of(LineageModel model, Provenance provenance) {
        if (!model.filterProperty().get().shows(provenance)) {
            return "faded";
        }
        if (provenance.route() == Route.NEW) {
            return "source-new";
        }
        return provenance.first() == null || provenance.route() == Route.FORMULA ? null : of(model, provenance.first().witness());
    }
}
