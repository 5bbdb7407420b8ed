package org.priortext.ui.model;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** How a comparison is shown, and what of it. */
public final class CompareSwitches {
    private final BooleanProperty sideBySide = new SimpleBooleanProperty(this, "sideBySide", true);
    private final BooleanProperty hideEditorial = new SimpleBooleanProperty(this, "hideEditorial", false);
    private final BooleanProperty changesOnly = new SimpleBooleanProperty(this, "changesOnly", false);
    private final BooleanProperty footnotes = new SimpleBooleanProperty(this, "footnotes", true);
    private final BooleanProperty dimMoved = new SimpleBooleanProperty(this, "dimMoved", false);
    private final BooleanProperty list = new SimpleBooleanProperty(this, "list", false);

    private final BooleanProperty details = new SimpleBooleanProperty(this, "details", false);

    CompareSwitches() {}

    /** Two columns, or one with the marks of both. */
    public BooleanProperty sideBySideProperty() {
        return sideBySide;
    }

    /** Whether clauses with none but editorial changes are shown as if unchanged. */
    public BooleanProperty hideEditorialProperty() {
        return hideEditorial;
    }

    /** Whether unchanged clauses are left out. */
    public BooleanProperty changesOnlyProperty() {
        return changesOnly;
    }

    /** Whether footnotes are shown: their numbers in the words and their texts below. */
    public BooleanProperty footnotesProperty() {
        return footnotes;
    }

    /** Whether the words of clauses that stand in another place now are shown faintly, to read what else changed. */
    public BooleanProperty dimMovedProperty() {
        return dimMoved;
    }

    /** Whether the list of changes is shown. */
    public BooleanProperty listProperty() {
        return list;
    }

    /** Whether all that is known of the current clause is shown. */
    public BooleanProperty detailsProperty() {
        return details;
    }
}
