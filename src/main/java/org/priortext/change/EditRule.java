package org.priortext.change;

import java.util.Optional;

/** Knows one kind of edit. Rules are asked in order; what one leaves unexplained goes to the next. */
interface EditRule {

    /** What the rule makes of the edit, or empty if it is not of its kind. */
    Optional<Reading> read(Passage passage, Edit edit);
}
