package org.priortext.dossier;

import java.util.Optional;
import org.priortext.align.Correction;

/**
 * A pairing set by hand between two versions.
 *
 * @param from label of the earlier version
 * @param to label of the later version
 * @param correction which paragraphs correspond
 */
public record Pairing(String from, String to, Correction correction) {
    /** The correction as it applies to a comparison of two versions; none for other versions. */
    Optional<Correction> between(String earlier, String later) {
        if (from.equals(earlier) && to.equals(later)) {
            return Optional.of(correction);
        }
        return from.equals(later) && to.equals(earlier)
                ? Optional.of(new Correction(correction.after(), correction.before())) : Optional.empty();
    }
}
