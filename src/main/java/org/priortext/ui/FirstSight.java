package org.priortext.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

/**
 * The window on a dossier, closed as soon as its views have been drawn one after the other: for the start-up cache, and
 * to measure how long it takes until there is something to see. Leaves no trace in the user's own folder.
 */
public final class FirstSight extends Application {
    /** Pulses after which what was laid out has been drawn as well. */
    private static final int DRAWN = 2;

    private static volatile boolean drawn;

    private final Deque<String> views = new ArrayDeque<>();
    private Desk desk;
    private Scene scene;
    private Path home;
    private int pulses;

    /**
     * Returns when the last view has been drawn. To be called once.
     *
     * @param dossier its file
     * @param views in the order to be shown: {@code compare}, {@code trace}, {@code survival}
     * @throws IllegalStateException if the dossier could not be shown
     */
    public static void of(Path dossier, List<String> views) {
        Ahead.begin(List.of(dossier));
        launch(FirstSight.class, "--views=" + String.join(",", views));
        if (!drawn) {
            throw new IllegalStateException("the window closed before all was drawn");
        }
    }

    @Override
    public void start(Stage stage) throws IOException {
        views.addAll(List.of(getParameters().getNamed().get("views").split(",")));
        home = Files.createTempDirectory("priortext");
        desk = Desk.threaded(_ -> Platform.exit(), _ -> {}, home);
        scene = PriortextApp.scene(desk);
        stage.setScene(scene);
        Ahead.open(desk.dossier());
        stage.show();
        scene.addPostLayoutPulseListener(this::pulse);
    }

    @Override
    public void stop() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    private void pulse() {
        if (ready()) {
            pulses++;
            Platform.requestNextPulse();
        }
        if (pulses > DRAWN) {
            next();
        }
    }

    private boolean ready() {
        return !views.isEmpty()
                && (views.peek().equals("compare") ? !desk.compare().rows().isEmpty() : desk.lineage().lineageProperty().get() != null);
    }

    private void next() {
        pulses = 0;
        views.poll();
        drawn = views.isEmpty();
        if (drawn) {
            Platform.exit();
        } else {
            ((ToggleButton) scene.lookup("#view-" + views.peek())).fire();
        }
    }
}
