package org.priortext.dossier;

/**
 * What the user wrote on a clause.
 *
 * @param version label of the version
 * @param paragraph id of the clause
 * @param position where the delegation stands
 * @param text may be empty
 */
public record Note(String version, String paragraph, Position position, String text) {
    /** Whether it is on this clause. */
    boolean isOn(String label, String id) {
        return version.equals(label) && paragraph.equals(id);
    }

    /** Where a delegation stands on a clause. */
    public enum Position { AGREE, CAN_LIVE_WITH, RED_LINE, OPEN }
}
