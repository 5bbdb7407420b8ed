package org.priortext.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.priortext.dossier.Dossier;
import org.priortext.ui.kit.Background;
import org.priortext.ui.kit.Theme;
import org.priortext.ui.model.ChosenVersions;
import org.priortext.ui.model.CompareSwitches;
import org.priortext.ui.model.Reading;
import org.priortext.ui.model.WindowState;

/**
 * A user at the window, with real keys and clicks. One window with the samples serves all tests; each finds it as new and
 * fails if anything went wrong in it.
 */
final class Driver implements BeforeEachCallback, AfterEachCallback {
    private static final Path SAMPLES = Path.of("samples", "samples.priortext");
    private static Driver shared;

    private final List<Throwable> failures = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private final Answers answers = new Answers();
    private final Path home;
    private final Desk desk;
    private final Stage stage;
    private final Scene scene;
    private final Robot robot;
    private Dossier samples;
    private ChosenVersions.Two chosen;

    private Driver() throws IOException, InterruptedException {
        Screen.start();
        home = Files.createTempDirectory("priortext-window");
        desk = Screen.on(() -> Desk.with(Background.threads(failures::add), failures::add, new Theme(), answers, addresses::add, home));
        stage = Screen.on(Stage::new);
        scene = Screen.on(() -> PriortextApp.scene(desk));
        robot = Screen.on(Robot::new);
        Screen.run(() -> {
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            desk.dossier().open(SAMPLES);
        });
        Screen.await("the texts are read and compared", () -> !desk.compare().rows().isEmpty()
                && desk.dossier().readings().stream().noneMatch(Reading::pending));
        samples = desk.dossier().dossier();
        chosen = desk.compare().versions().bothProperty().get();
    }

    /** The window for tests, to be registered by each test class. */
    static synchronized Driver shared() {
        if (shared == null) {
            try {
                shared = new Driver();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return shared;
    }

    /** Makes the window as it is when the samples have just been opened. */
    @Override
    public void beforeEach(ExtensionContext test) {
        failures.clear();
        addresses.clear();
        answers.forget();
        Screen.run(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> failures.add(failure));
            CompareSwitches switches = desk.compare().switches();
            switches.sideBySideProperty().set(true);
            switches.changesOnlyProperty().set(false);
            switches.hideEditorialProperty().set(false);
            switches.footnotesProperty().set(true);
            switches.dimMovedProperty().set(false);
            switches.listProperty().set(false);
            switches.detailsProperty().set(false);
            desk.print().openProperty().set(false);
            desk.export().end();
            desk.export().formatProperty().set("docx");
            desk.state().viewProperty().set(WindowState.View.COMPARE);
            desk.state().readingProperty().set(false);
            desk.state().paletteProperty().set(false);
            desk.state().tourProperty().set(0);
            desk.state().introducedProperty().set(true);
            desk.state().versionsProperty().set(true);
            desk.survival().riverProperty().set(false);
            desk.search().openProperty().set(false);
            desk.find().openProperty().set(false);
            desk.lineage().selectedProperty().set(null);
            desk.theme().darkProperty().set(false);
            if (fromItsFile()) {
                desk.dossier().change(_ -> samples);
            } else {
                desk.dossier().open(SAMPLES);
            }
        });
        Screen.await("the samples are there", () -> fromItsFile() && desk.dossier().readings().size() == samples.versions().size()
                && desk.dossier().dossier().equals(samples));
        Screen.run(() -> {
            ChosenVersions versions = desk.compare().versions();
            versions.choose(same(versions, chosen.from().version().label()), same(versions, chosen.to().version().label()));
            desk.compare().currentProperty().set(null);
        });
        Screen.await("the samples are compared", () -> !desk.compare().rows().isEmpty()
                && desk.compare().comparisonProperty().get().to().label().equals(chosen.to().version().label())
                && desk.compare().comparisonProperty().get().from().label().equals(chosen.from().version().label())
                && desk.background().currentProperty().get() == null);
        Screen.run(() -> {
            desk.compare().currentProperty().set(null);
            scene.lookup("#rows").requestFocus();
        });
        settle();
    }

    private boolean fromItsFile() {
        return SAMPLES.toAbsolutePath().equals(desk.dossier().fileProperty().get());
    }

    private static Reading same(ChosenVersions versions, String label) {
        return versions.texts().stream().filter(one -> one.version().label().equals(label)).findFirst().orElseThrow();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        assertThat(failures).isEmpty();
    }

    List<Throwable> failures() {
        return failures;
    }

    List<String> addresses() {
        return addresses;
    }

    Answers answers() {
        return answers;
    }

    Path home() {
        return home;
    }

    Desk desk() {
        return desk;
    }

    Scene scene() {
        return scene;
    }

    Node node(String selector) {
        return Screen.on(() -> scene.lookup(selector));
    }

    /** Presses keys together. */
    void press(KeyCode... keys) {
        Screen.run(() -> {
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
        });
    }

    /** Presses a key that opens a dialog: the window waits for it, we do not. */
    void pressForDialog(KeyCode key) {
        Platform.runLater(() -> {
            robot.keyPress(key);
            robot.keyRelease(key);
        });
    }

    private void move(Node node) {
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
    }

    /** Types letters and blanks. */
    void type(String letters) {
        for (char letter : letters.toUpperCase(java.util.Locale.ROOT).toCharArray()) {
            press(letter == ' ' ? KeyCode.SPACE : KeyCode.valueOf(Character.toString(letter)));
        }
    }

    /** Moves the pointer to a place within a node, given as shares of its width and height. */
    void point(Node node, double across, double down) {
        Screen.run(() -> {
            Bounds bounds = node.localToScreen(node.getBoundsInLocal());
            robot.mouseMove(bounds.getMinX() + across * bounds.getWidth(), bounds.getMinY() + down * bounds.getHeight());
        });
    }

    void click(String selector) {
        click(node(selector));
    }

    /**
     * Clicks in the middle of a node. The headless platform of JavaFX 26 says of the button let go that it is still held, and
     * what is held down hears no keys; so the node is told again.
     */
    void click(Node node) {
        Screen.run(() -> {
            move(node);
            robot.mouseClick(MouseButton.PRIMARY);
            node.fireEvent(new MouseEvent(MouseEvent.MOUSE_RELEASED, 0, 0, robot.getMouseX(), robot.getMouseY(), MouseButton.PRIMARY, 1,
                    false, false, false, false, false, false, false, false, false, true, null));
            assertThat(node.isPressed()).isFalse();
        });
    }

    /** Waits until nothing is under way, and all is laid out and drawn. */
    void settle() {
        Screen.await("all work is done", () -> desk.background().currentProperty().get() == null);
        Screen.frames(scene, 2);
    }
}
