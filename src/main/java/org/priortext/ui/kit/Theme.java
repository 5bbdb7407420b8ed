package org.priortext.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/**
 * Light or dark, of usual or high contrast; size of the letters and space between lines; and the bundled faces: Source
 * Serif for clauses, Source Sans for the rest.
 */
public final class Theme {
    private static final AtomicBoolean ARABIC_LOADED = new AtomicBoolean();
    private static final String FOLDER = "/org/priortext/ui/";
    private static final List<String> FACES = List.of(
            "SourceSerif4-Regular", "SourceSerif4-It", "SourceSerif4-Semibold", "SourceSerif4-SemiboldIt",
            "SourceSans3-Regular", "SourceSans3-It", "SourceSans3-Semibold", "SourceSans3-Bold");
    private static final List<String> SHEETS = List.of("frame", "sidebar", "compare", "trace", "survival", "search", "palette", "print", "export");
    private static final double SMALLEST = 10;
    private static final double NORMAL = 14;
    private static final double LARGEST = 28;

    private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark", false);
    private final BooleanProperty contrast = new SimpleBooleanProperty(this, "contrast", false);
    private final BooleanProperty airy = new SimpleBooleanProperty(this, "airy", false);
    private final DoubleProperty size = new SimpleDoubleProperty(this, "size", NORMAL);

    public BooleanProperty darkProperty() {
        return dark;
    }

    /** Whether words and lines stand out as strongly as they can. */
    public BooleanProperty contrastProperty() {
        return contrast;
    }

    /** Whether there is more space between lines. */
    public BooleanProperty airyProperty() {
        return airy;
    }

    /** The size of the letters in pixels. */
    public DoubleProperty sizeProperty() {
        return size;
    }

    public void larger() {
        size.set(Math.min(LARGEST, size.get() + 1));
    }

    public void smaller() {
        size.set(Math.max(SMALLEST, size.get() - 1));
    }

    public void normal() {
        size.set(NORMAL);
    }

    /** To be called before the first control is made, which would otherwise load JavaFX's own theme. */
    public void begin() {
        Application.setUserAgentStylesheet(base());
    }

    /** Dresses a scene and keeps it dressed. */
    public void apply(Scene scene) {
        FACES.forEach(Theme::load);
        dark.subscribe(() -> dress(scene));
        contrast.subscribe(() -> dress(scene));
        dress(scene);
        size.subscribe(points -> scene.getRoot().setStyle("-fx-font-size: " + points + "px;"));
        airy.subscribe(on -> {
            scene.getRoot().getStyleClass().remove("airy");
            if (on) {
                scene.getRoot().getStyleClass().add("airy");
            }
        });
    }

    /** Dresses a dialog's pane as the window is dressed now. */
    public void apply(Parent pane) {
        pane.getStylesheets().setAll(sheets());
        pane.setStyle("-fx-font-size: " + size.get() + "px;");
    }

    private void dress(Scene scene) {
        Application.setUserAgentStylesheet(base());
        scene.getStylesheets().setAll(sheets());
    }

    private String base() {
        return (dark.get() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
    }

    private List<String> sheets() {
        String mode = dark.get() ? "dark" : "light";
        List<String> names = new ArrayList<>(List.of("tokens-" + mode));
        names.addAll(SHEETS);
        if (contrast.get()) {
            names.addAll(List.of("contrast-" + mode, "contrast"));
        }
        return names.stream()
                .map(name -> Theme.class.getResource(FOLDER + name + ".css").toExternalForm())
                .toList();
    }

    /** Loads the face for Arabic letters, once; it is needed only where such a text is shown. */
    public static void needArabic() {
        if (ARABIC_LOADED.compareAndSet(false, true)) {
            load("Amiri-Regular");
        }
    }

    private static void load(String face) {
        try (InputStream in = Theme.class.getResourceAsStream(FOLDER + "fonts/" + face + ".ttf")) {
            Font.loadFont(in, NORMAL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
