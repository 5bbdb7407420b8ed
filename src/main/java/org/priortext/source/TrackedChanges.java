package org.priortext.source;

/** Which of the two texts of a file with tracked changes is read; to compare them, the file is read twice. */
public enum TrackedChanges {
    /** Insertions are in, deletions out: the proposed text. */
    ACCEPTED,
    /** Deletions are in, insertions out: the text the changes were made on. */
    REJECTED
}
