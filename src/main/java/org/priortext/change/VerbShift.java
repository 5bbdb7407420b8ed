package org.priortext.change;

/**
 * One verb beside another on the ladders.
 *
 * @param direction whether the second is the stronger
 * @param from the first verb as it stands on the ladder
 * @param to the second
 * @param ladder the title of the ladder that has both, empty if none has
 * @param explanation why, with the ladder's rungs and source, for the reader who asks
 */
public record VerbShift(Direction direction, String from, String to, String ladder, String explanation) {

    /** Which way the force of the verb goes. */
    public enum Direction {
        STRONGER, WEAKER,
        /** Different verbs without an agreed order between them. */
        UNRANKED,
        /** The same verb. */
        SAME
    }
}
