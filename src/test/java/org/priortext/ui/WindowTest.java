package org.priortext.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The window by real keys and clicks, on the headless platform. */
class WindowTest {
    private final List<Throwable> failures = new ArrayList<>();
    private Desk desk;
    private Stage stage;
    private Scene scene;
    private Robot robot;

    @BeforeEach
    void open() throws InterruptedException {
        Screen.start();
        Screen.run(() -> {
            desk = Desk.threaded(failures::add);
            stage = new Stage();
            scene = PriortextApp.scene(desk);
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            robot = new Robot();
            desk.dossier().open(Path.of("samples/samples.priortext"));
        });
        Screen.await("the texts are compared", () -> !desk.compare().rows().isEmpty());
        Screen.await("the text is traced", () -> desk.lineage().lineageProperty().get() != null);
        Screen.frames(scene, 2);
    }

    @AfterEach
    void close() {
        Screen.run(stage::close);
        assertThat(failures).isEmpty();
    }

    private void press(KeyCode... keys) {
        Screen.run(() -> {
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
        });
    }

    private void click(String selector) {
        Screen.run(() -> {
            Node node = scene.lookup(selector);
            Bounds bounds = node.localToScreen(node.getBoundsInLocal());
            robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
            robot.mouseClick(MouseButton.PRIMARY);
        });
    }

    @Test
    void goesFromChangeToChangeByF7() {
        press(KeyCode.F7);
        Screen.await("the first change is current", () -> desk.compare().currentProperty().get() == desk.compare().stops().get(0));
        press(KeyCode.F7);
        Screen.await("the second change is current", () -> desk.compare().currentProperty().get() == desk.compare().stops().get(1));
        press(KeyCode.SHIFT, KeyCode.F7);
        Screen.await("the first change is current again", () -> desk.compare().currentProperty().get() == desk.compare().stops().get(0));
        assertThat(Screen.on(() -> ((Label) scene.lookup("#position")).getText())).startsWith("1 of ");
    }

    @Test
    void showsOneColumnOrTwo() {
        click("#single");
        Screen.await("one column", () -> !desk.compare().sideBySideProperty().get());
        Screen.frames(scene, 2);
        assertThat(Screen.on(() -> scene.lookup(".level-row"))).isNull();
        click("#side-by-side");
        Screen.await("two columns", () -> desk.compare().sideBySideProperty().get());
        Screen.frames(scene, 2);
        assertThat(Screen.on(() -> scene.lookup(".level-row"))).isNotNull();
    }

    @Test
    void bringsTheCurrentChangeIntoView() {
        Screen.run(() -> desk.compare().currentProperty().set(desk.compare().stops().getLast()));
        Screen.frames(scene, 3);
        assertThat(Screen.on(() -> scene.lookup(".row-list .list-cell:selected"))).isNotNull();
    }

    @Test
    void comparesAVersionWithTheOneBeforeItWhenItsCardIsClicked() {
        Screen.run(() -> desk.compare().show(desk.compare().texts().getLast()));
        click(".card:to");
        Screen.await("compared", () -> desk.compare().comparisonProperty().get() != null
                && desk.compare().comparisonProperty().get().to().label().equals(desk.compare().texts().getLast().version().label()));
    }

    @Test
    void tracesPhraseByPhraseWithTheArrowKeys() {
        click("#view-trace");
        Screen.await("the trace is shown", () -> scene.lookup("#trace").isVisible());
        Screen.run(() -> scene.lookup("#traced").requestFocus());
        press(KeyCode.RIGHT);
        Screen.frames(scene, 2);
        assertThat(Screen.on(() -> scene.lookup("#source-card").lookup(".road") != null
                || desk.lineage().selectedProperty().get() == null)).isTrue();
    }
}
