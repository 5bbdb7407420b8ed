package org.priortext.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.priortext.dossier.Note;

/** Pictures of every view, light and dark, below target/screens, to be looked at. */
class ScreensTest {
    private final List<Throwable> failures = new ArrayList<>();
    @TempDir(cleanup = CleanupMode.NEVER)
    private Path home;

    private Workbench workbench;
    private Scene scene;

    @Test
    void everyViewIsDrawnInLightAndDark() throws InterruptedException {
        Screen.start();
        Desk desk = Desk.threaded(failures::add, home);
        Stage stage = Screen.on(() -> open(desk));
        Screen.run(() -> desk.dossier().open(Path.of("samples/samples.priortext")));
        Screen.await("the texts are compared", () -> !desk.compare().rows().isEmpty());
        Screen.await("the text is traced", () -> desk.lineage().lineageProperty().get() != null);
        Screen.run(() -> {
            for (int i = 0; i < 9; i++) {
                desk.compare().next();
                desk.lineage().next();
            }
            desk.notes().write("The capital insists on the words of 75/240.");
            desk.notes().position(Note.Position.RED_LINE);
        });
        for (boolean dark : List.of(false, true)) {
            Screen.run(() -> desk.theme().darkProperty().set(dark));
            String mode = dark ? "-dark" : "-light";
            assertDrawn(Screen.picture(workbench, "compare" + mode), dark);
            Screen.run(() -> desk.search().find("international security in the use of information"));
            Screen.await("places are found", () -> !desk.search().hits().isEmpty());
            assertDrawn(Screen.picture(workbench, "search" + mode), dark);
            Screen.run(() -> desk.search().openProperty().set(false));
            Screen.run(() -> desk.compare().sideBySideProperty().set(false));
            assertDrawn(Screen.picture(workbench, "redline" + mode), dark);
            Screen.run(() -> desk.compare().sideBySideProperty().set(true));
            for (String view : List.of("trace", "survival", "compare")) {
                Screen.run(() -> ((ToggleButton) scene.lookup("#view-" + view)).fire());
                assertDrawn(Screen.picture(workbench, view + mode), dark);
            }
        }
        Screen.run(stage::close);
        assertThat(failures).isEmpty();
    }

    /** The headless screen is 1000 pixels wide: the window stands in a group, at its own size. */
    private Stage open(Desk desk) {
        workbench = new Workbench(desk).build();
        workbench.setPrefSize(1280, 800);
        scene = new Scene(new Group(workbench), 900, 700);
        desk.theme().apply(scene);
        workbench.bind();
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    private static void assertDrawn(WritableImage image, boolean dark) {
        assertThat(image.getWidth()).isEqualTo(1280);
        Set<Integer> colours = new HashSet<>();
        double brightness = 0;
        int count = 0;
        for (int y = 2; y < image.getHeight(); y += 3) {
            for (int x = 2; x < image.getWidth(); x += 3) {
                colours.add(image.getPixelReader().getArgb(x, y));
                brightness += image.getPixelReader().getColor(x, y).getBrightness();
                count++;
            }
        }
        assertThat(colours).hasSizeGreaterThan(100);
        assertThat(brightness / count < 0.5).isEqualTo(dark);
    }
}
