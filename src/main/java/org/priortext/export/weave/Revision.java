package org.priortext.export.weave;

/** In which of the two texts something of the weave stands. */
public enum Revision {
    /** In both. */
    KEPT,
    /** In the earlier text alone. */
    DELETED,
    /** In the later text alone. */
    INSERTED,
    /** In both; this is its old place. */
    MOVED_AWAY,
    /** In both; this is its new place. */
    MOVED_HERE;

    /** Whether it is there when all changes are rejected. */
    public boolean inBefore() {
        return this == KEPT || this == DELETED || this == MOVED_AWAY;
    }

    /** Whether it is there when all changes are accepted. */
    public boolean inAfter() {
        return this == KEPT || this == INSERTED || this == MOVED_HERE;
    }

    /** A move told as a deletion and an insertion. */
    public Revision withoutMove() {
        return switch (this) {
            case MOVED_AWAY -> DELETED;
            case MOVED_HERE -> INSERTED;
            default -> this;
        };
    }
}
