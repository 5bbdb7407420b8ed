package org.priortext.ui.model;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Which parts of the window are shown. */
public final class WindowState {
    /** The views, one at a time. */
    public enum View { COMPARE, TRACE, SURVIVAL }

    private final ObjectProperty<View> view = new SimpleObjectProperty<>(this, "view", View.COMPARE);
    private final BooleanProperty versions = new SimpleBooleanProperty(this, "versions", true);
    private final BooleanProperty reading = new SimpleBooleanProperty(this, "reading", false);
    private final BooleanProperty introduced = new SimpleBooleanProperty(this, "introduced", false);
    private final StringProperty language = new SimpleStringProperty(this, "language", "");
    private final IntegerProperty tour = new SimpleIntegerProperty(this, "tour", 0);
    private final BooleanProperty palette = new SimpleBooleanProperty(this, "palette", false);

    /** Whether the user knows the program: has opened a dossier of his own, or sent the invitation away. */
    public BooleanProperty introducedProperty() {
        return introduced;
    }

    /** The language to speak, {@code en} or {@code fr}; empty for that of the machine. */
    public StringProperty languageProperty() {
        return language;
    }

    /** The view shown. */
    public ObjectProperty<View> viewProperty() {
        return view;
    }

    /** Whether the versions are listed at the left. */
    public BooleanProperty versionsProperty() {
        return versions;
    }

    /** Whether nothing but the text is shown, in large letters, to be read from the far end of a hall. */
    public BooleanProperty readingProperty() {
        return reading;
    }

    /** Whether the list of all commands is open. */
    public BooleanProperty paletteProperty() {
        return palette;
    }

    /** The step of the guided look, from 1; 0 while there is none. */
    public IntegerProperty tourProperty() {
        return tour;
    }
}
