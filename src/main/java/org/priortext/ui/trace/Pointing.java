package org.priortext.ui.trace;

import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.util.Duration;
import org.priortext.lineage.Provenance;

/** The phrase the pointer rests on: known a moment after it came to rest there, so that a pointer passing by tells nothing. */
final class Pointing {
    /** About what a tooltip waits; shorter, and the card would flicker under a pointer on its way. */
    private static final Duration REST = Duration.millis(350);

    private final ObjectProperty<Provenance> pointed;
    private final PauseTransition rest = new PauseTransition(REST);
    private Provenance under;

    /** @param pointed where the phrase is told */
    Pointing(ObjectProperty<Provenance> pointed) {
        this.pointed = pointed;
        rest.setOnFinished(_ -> pointed.set(under));
    }

    /** The pointer is on this phrase now; null if on none. */
    void at(Provenance phrase) {
        if (phrase == under) {
            return;
        }
        under = phrase;
        if (phrase == null) {
            rest.stop();
            pointed.set(null);
        } else {
            rest.playFromStart();
        }
    }
}
