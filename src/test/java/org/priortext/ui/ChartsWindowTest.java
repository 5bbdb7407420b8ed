package org.priortext.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priortext.ui.model.Row;
import org.priortext.ui.model.WindowState;

/** The charts of what became of the clauses, by keys and clicks. */
class ChartsWindowTest {
    private Driver window;
    private Desk desk;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        window = Driver.fresh();
        desk = window.desk();
    }

    @AfterEach
    void close() {
        window.assertNothingFailed();
    }

    private void showRiver() {
        window.press(KeyCode.ALT, KeyCode.DIGIT4);
        Screen.await("the river is drawn", () -> window.scene().lookup(".river-band.known") != null);
        window.settle();
    }

    private void awaitRedline() {
        Screen.await("the redline of a step is shown", () -> desk.state().viewProperty().get() == WindowState.View.COMPARE
                && desk.compare().currentProperty().get() != null);
        Row row = desk.compare().currentProperty().get();
        assertThat(row.left()).isNotNull();
    }

    @Test
    void aClickOnABandShowsTheRedlineOfThatStep() {
        showRiver();
        Node band = Screen.on(() -> window.scene().getRoot().lookupAll(".river-band.known.tone-kept").stream().findFirst().orElseThrow());
        window.click(band);
        awaitRedline();
    }

    @Test
    void aBandIsChosenByTheArrowKeysAndOpenedByEnter() {
        showRiver();
        Screen.run(() -> window.scene().lookup("#river-canvas").requestFocus());
        window.press(KeyCode.DOWN);
        window.press(KeyCode.RIGHT);
        String told = Screen.on(() -> ((Label) window.scene().lookup("#river-told")).getText());
        assertThat(told).contains("–");
        window.press(KeyCode.ENTER);
        awaitRedline();
        assertThat(told).startsWith(desk.compare().comparisonProperty().get().from().label());
    }

    @Test
    void bothChartsAreWrittenAsPictures() throws IOException {
        window.press(KeyCode.ALT, KeyCode.DIGIT3);
        Screen.await("the text is traced", () -> desk.lineage().lineageProperty().get() != null);
        for (String command : new String[] {"export river", "export table"}) {
            for (String ending : new String[] {"svg", "png"}) {
                Path file = window.home().resolve(command.replace(' ', '-') + "." + ending);
                window.answers().path(file);
                window.press(KeyCode.CONTROL, KeyCode.K);
                Screen.await("the list is open", () -> window.scene().lookup("#palette-words").isFocused());
                window.type(command);
                window.press(KeyCode.ENTER);
                Screen.await("the export is open", () -> window.scene().lookup("#format-" + ending) != null);
                window.click("#format-" + ending);
                window.press(KeyCode.ENTER);
                Screen.await(file + " is written", () -> file.equals(desk.export().writtenProperty().get()));
                window.press(KeyCode.ESCAPE);
                assertThat(Files.size(file)).isGreaterThan(5000);
            }
        }
        assertThat(Files.readString(window.home().resolve("export-river.svg"))).contains("<svg", "73/27", "<title>").doesNotContain("<script");
    }
}
