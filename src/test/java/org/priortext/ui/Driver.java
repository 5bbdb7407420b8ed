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
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.priortext.dossier.Dossier;
import org.priortext.ui.kit.Background;
import org.priortext.ui.kit.Theme;
import org.priortext.ui.model.ChosenVersions;
import org.priortext.ui.model.CompareSwitches;
import org.priortext.ui.model.Reading;
import org.priortext.ui.model.WindowState;

/** A user at the window, with real keys and clicks. One window with the samples serves all tests, each finding it as new. */
final class Driver {
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
            desk.dossier().open(Path.of("samples/samples.priortext"));
        });
        Screen.await("the texts are read and compared", () -> !desk.compare().rows().isEmpty()
                && desk.dossier().readings().stream().noneMatch(Reading::pending));
        samples = desk.dossier().dossier();
        chosen = desk.compare().versions().bothProperty().get();
    }

    /** The window as it is when the samples have just been opened. */
    static synchronized Driver fresh() throws IOException, InterruptedException {
        if (shared == null) {
            shared = new Driver();
        }
        shared.reset();
        return shared;
    }

    private void reset() {
        failures.clear();
        addresses.clear();
        answers.forget();
        Screen.run(() -> {
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
            desk.dossier().change(_ -> samples);
        });
        Screen.await("the samples are there", () -> desk.dossier().readings().size() == samples.versions().size()
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
        Screen.frames(scene, 2);
    }

    private static org.priortext.ui.model.Reading same(ChosenVersions versions, String label) {
        return versions.texts().stream().filter(one -> one.version().label().equals(label)).findFirst().orElseThrow();
    }

    void assertNothingFailed() {
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

    void click(Node node) {
        Screen.run(() -> {
            move(node);
            robot.mouseClick(MouseButton.PRIMARY);
        });
    }

    /** Lays out and draws twice. */
    void settle() {
        Screen.frames(scene, 2);
    }
}
