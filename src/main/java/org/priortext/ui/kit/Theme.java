package org.priortext.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Light or dark, the size of the letters, and the bundled faces: Source Serif for clauses, Source Sans for the rest. */
public final class Theme {
    private static final String FOLDER = "/org/priortext/ui/";
    private static final List<String> FACES = List.of(
            "SourceSerif4-Regular", "SourceSerif4-It", "SourceSerif4-Semibold", "SourceSerif4-SemiboldIt",
            "SourceSans3-Regular", "SourceSans3-It", "SourceSans3-Semibold", "SourceSans3-Bold");
    private static final List<String> SHEETS = List.of("frame", "sidebar", "compare", "trace", "survival", "search");
    private static final double SMALLEST = 10;
    private static final double NORMAL = 14;
    private static final double LARGEST = 28;

    private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark", false);
    private final DoubleProperty size = new SimpleDoubleProperty(this, "size", NORMAL);

    public BooleanProperty darkProperty() {
        return dark;
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

    /** Dresses a scene and keeps it dressed. */
    public void apply(Scene scene) {
        FACES.forEach(Theme::load);
        dark.subscribe(on -> dress(scene, on));
        size.subscribe(points -> scene.getRoot().setStyle("-fx-font-size: " + points + "px;"));
    }

    /** Dresses a dialog's pane as the window is dressed now. */
    public void apply(Parent pane) {
        pane.getStylesheets().setAll(sheets(dark.get()));
        pane.setStyle("-fx-font-size: " + size.get() + "px;");
    }

    private static void dress(Scene scene, boolean on) {
        Application.setUserAgentStylesheet((on ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheets(on));
    }

    private static List<String> sheets(boolean on) {
        return Stream.concat(Stream.of(on ? "tokens-dark" : "tokens-light"), SHEETS.stream())
                .map(name -> Theme.class.getResource(FOLDER + name + ".css").toExternalForm())
                .toList();
    }

    private static void load(String face) {
        try (InputStream in = Theme.class.getResourceAsStream(FOLDER + "fonts/" + face + ".ttf")) {
            Font.loadFont(in, NORMAL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
