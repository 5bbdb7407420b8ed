package org.priortext.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The samples in a window of any size, for the tests of one class, of which none passes where anything went wrong in it.
 * The headless screen is 1000 pixels wide: the window's content stands in a group, at its own size.
 */
final class SizedWindow implements BeforeAllCallback, AfterAllCallback {
    private final List<Throwable> failures = new ArrayList<>();
    private final Path home;
    private final Desk desk;
    private final Workbench workbench;
    private final Scene scene;
    private final Stage stage;

    private SizedWindow() throws IOException, InterruptedException {
        Screen.start();
        home = Files.createTempDirectory("priortext-sized");
        desk = Desk.threaded(failures::add, _ -> { }, home);
        workbench = Screen.on(() -> new Workbench(desk).build());
        scene = Screen.on(() -> new Scene(new Group(workbench), 900, 700));
        stage = Screen.on(Stage::new);
    }

    /** To be registered by a test class, once. */
    static SizedWindow made() {
        try {
            return new SizedWindow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void beforeAll(ExtensionContext tests) {
        Screen.run(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> failures.add(failure));
            desk.theme().apply(scene);
            workbench.bind();
            stage.setScene(scene);
            stage.show();
            desk.dossier().open(Path.of("samples", "samples.priortext"));
        });
        Screen.await("the texts are compared", () -> !desk.compare().rows().isEmpty() && desk.background().currentProperty().get() == null);
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        Screen.run(stage::close);
        assertThat(failures).isEmpty();
    }

    Path home() {
        return home;
    }

    Desk desk() {
        return desk;
    }

    Workbench workbench() {
        return workbench;
    }

    Scene scene() {
        return scene;
    }
}
