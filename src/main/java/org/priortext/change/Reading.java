package org.priortext.change;

import java.util.List;

/**
 * What a rule makes of an edit.
 *
 * @param changes what it found
 * @param rest the parts of the edit that this does not explain
 */
record Reading(List<Change> changes, List<Edit> rest) {

    Reading(Change change, List<Edit> rest) {
        this(List.of(change), rest);
    }
}
