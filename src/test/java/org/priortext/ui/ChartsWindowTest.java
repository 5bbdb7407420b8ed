package org.priortext.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.priortext.export.chart.Drawing;
import org.priortext.export.chart.River;
import org.priortext.export.chart.Tone;
import org.priortext.lineage.Descent;
import org.priortext.lineage.Fate;
import org.priortext.lineage.Lineage;
import org.priortext.ui.kit.Background;
import org.priortext.ui.kit.Contrast;
import org.priortext.ui.kit.Theme;
import org.priortext.ui.model.Remembered;
import org.priortext.ui.model.Row;
import org.priortext.ui.model.WindowState;

/** The charts of what became of the clauses, by keys and clicks. */
class ChartsWindowTest {
    @RegisterExtension
    private final Driver window = Driver.shared();
    private final Desk desk = window.desk();

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
        Node band = Screen.on(() -> window.scene().getRoot().lookupAll(".river-band.known.tone-kept").stream()
                .min(Comparator.comparingDouble(one -> one.getLayoutBounds().getMaxY())).orElseThrow());
        window.click(band);
        awaitRedline();
    }

    @Test
    void theRiverTellsWhatTheTableTells() {
        Screen.run(() -> desk.state().viewProperty().set(WindowState.View.SURVIVAL));
        Screen.await("the text is traced", () -> desk.lineage().lineageProperty().get() != null);
        Lineage lineage = desk.lineage().lineageProperty().get();
        List<Drawing.Band> bands = River.draw(lineage, 1000).marks().stream().filter(Drawing.Band.class::isInstance)
                .map(Drawing.Band.class::cast).toList();
        List<Descent.Step> steps = lineage.survival().stream().flatMap(descent -> descent.steps().stream()).toList();
        assertThat(bands).filteredOn(band -> band.tone() == Tone.NEW).allSatisfy(band ->
                assertThat(steps).noneMatch(step -> step.to().stream().anyMatch(to -> to == band.subject().clause())));
        assertThat(steps).filteredOn(step -> step.fate() == Fate.RETURNED).isNotEmpty().allSatisfy(step ->
                assertThat(step.to()).allSatisfy(to -> assertThat(bands).anyMatch(band -> band.subject().step() != null
                        && band.subject().step().fate() == Fate.RETURNED && band.subject().step().to().contains(to))));
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

    @Test
    void theRiverIsDressedBeforeItIsFirstShown() {
        showRiver();
        AtomicReference<Paint> fill = new AtomicReference<>();
        Runnable look = () -> {
            if (fill.get() == null && window.scene().lookup(".river-box") instanceof Shape box) {
                fill.set(box.getFill());
            }
        };
        Screen.run(() -> {
            ((Pane) window.scene().lookup("#river-canvas")).getChildren().clear();
            window.scene().addPostLayoutPulseListener(look);
            desk.state().versionsProperty().set(false); // it is drawn anew for the other width
        });
        Screen.await("the river is drawn", () -> fill.get() != null);
        Screen.run(() -> window.scene().removePostLayoutPulseListener(look));
        assertThat(fill.get()).isNotEqualTo(Color.BLACK);
    }

    @Test
    void everyFateAndEveryNumberOfTheRiverStandsOutInHighContrast() {
        showRiver();
        for (boolean dark : new boolean[] {false, true}) {
            Screen.run(() -> {
                desk.theme().contrastProperty().set(true);
                desk.theme().darkProperty().set(dark);
            });
            window.settle();
            Color paper = dark ? Color.BLACK : Color.WHITE;
            Screen.run(() -> {
                for (Node node : window.scene().getRoot().lookupAll(".river-band")) {
                    Shape band = (Shape) node;
                    assertThat(Math.max(Contrast.of(band.getFill(), paper), Contrast.of(band.getStroke(), paper)))
                            .as(band.getStyleClass() + " dark " + dark).isGreaterThan(3);
                }
                Shape box = (Shape) window.scene().lookup(".river-box");
                for (Node node : window.scene().getRoot().lookupAll(".river-words")) {
                    assertThat(Contrast.of(((Shape) node).getFill(), (Color) box.getFill())).isGreaterThan(7);
                }
            });
        }
        Screen.run(() -> desk.theme().contrastProperty().set(false));
    }

    @Test
    void aVersionOfAnotherLineIsPointedToAtTheHeadOfItsColumn() {
        showRiver();
        assertThat(Screen.on(() -> window.scene().getRoot().lookupAll(".river-words").stream().map(node -> ((Text) node).getText()).toList()))
                .contains("73/266 \u2193", "73/266");
    }

    @Test
    void anEmptyFieldOfTheTableIsExplained() {
        window.press(KeyCode.ALT, KeyCode.DIGIT3);
        Screen.await("the table is filled", () -> !window.scene().getRoot().lookupAll(".survival-field").isEmpty());
        assertThat(Screen.on(() -> ((Label) window.scene().lookup(".survival-key")).getText())).contains("not of the clause\u2019s line");
    }

    @Test
    void theChartChosenIsStillChosenInTheNextSession(@TempDir Path home) throws IOException {
        Files.writeString(home.resolve("settings.properties"), "view=SURVIVAL\nriver=true\n");
        Screen.run(() -> {
            Desk next = Desk.with(Background.atOnce(window.failures()::add), window.failures()::add, new Theme(), new Answers(), _ -> { }, home);
            Scene scene = PriortextApp.scene(next);
            new Settings(next, new Remembered(home)).keep();
            assertThat(((ToggleButton) scene.lookup("#show-river")).isSelected()).isTrue();
            assertThat(((ToggleButton) scene.lookup("#show-table")).isSelected()).isFalse();
        });
    }

    @Test
    void theChosenChartStaysChosenWhenItIsClickedAgain() {
        showRiver();
        window.click("#show-river");
        assertThat(Screen.on(() -> ((ToggleButton) window.scene().lookup("#show-river")).isSelected())).isTrue();
        window.click("#show-table");
        assertThat(Screen.on(() -> ((ToggleButton) window.scene().lookup("#show-river")).isSelected())).isFalse();
        assertThat(Screen.on(() -> ((ToggleButton) window.scene().lookup("#show-table")).isSelected())).isTrue();
    }
}
