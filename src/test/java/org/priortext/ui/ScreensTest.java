package org.priortext.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.priortext.dossier.Dossier;
import org.priortext.dossier.InputSpec;
import org.priortext.dossier.Note;
import org.priortext.dossier.Version;
import org.priortext.ui.model.CompareSwitches;
import org.priortext.ui.model.ExportModel;
import org.priortext.ui.model.Row;

/** Pictures of every view, light and dark, for a laptop and for a large screen, below target/screens, to be looked at. */
class ScreensTest {
    @RegisterExtension
    private static final SizedWindow WINDOW = SizedWindow.made();
    private final Desk desk = WINDOW.desk();
    private final Workbench workbench = WINDOW.workbench();
    private final Scene scene = WINDOW.scene();

    @BeforeAll
    static void takeAPosition() {
        Desk desk = WINDOW.desk();
        Screen.run(() -> {
            desk.compare().currentProperty().set(desk.compare().stops().get(8));
            desk.notes().write("The capital insists on the words of 75/240.");
            desk.notes().position(Note.Position.RED_LINE);
        });
    }

    @Test
    void everyViewIsDrawnInLightAndDark() {
        for (boolean dark : List.of(false, true)) {
            Screen.run(() -> desk.theme().darkProperty().set(dark));
            drawViews(1280, 800, dark ? "-dark" : "-light");
            drawPanels(dark ? "-dark" : "-light");
        }
        Screen.run(() -> desk.theme().darkProperty().set(false));
        drawViews(1920, 1080, "-wide");
    }

    /** The views themselves. */
    private void drawViews(int width, int height, String mode) {
        Screen.run(() -> {
            workbench.setPrefSize(width, height);
            desk.compare().currentProperty().set(desk.compare().stops().get(8));
        });
        picture("compare" + mode);
        Screen.run(() -> desk.compare().switches().sideBySideProperty().set(false));
        picture("redline" + mode);
        Screen.run(() -> desk.compare().switches().sideBySideProperty().set(true));
        view("trace", mode);
        view("survival", mode);
        Screen.run(() -> desk.survival().riverProperty().set(true));
        picture("river" + mode);
        Screen.run(() -> {
            desk.survival().riverProperty().set(false);
            ((ToggleButton) scene.lookup("#view-compare")).fire();
        });
    }

    /** What opens beside, below or over the comparison. */
    private void drawPanels(String mode) {
        CompareSwitches switches = desk.compare().switches();
        whileSet(switches.detailsProperty(), "details" + mode);
        whileSet(switches.listProperty(), "list" + mode);
        Screen.run(() -> desk.search().find("international security in the use of information"));
        Screen.await("places are found", () -> !desk.search().hits().isEmpty());
        picture("search" + mode);
        Row marked = desk.compare().currentProperty().get();
        Screen.run(() -> {
            desk.search().openProperty().set(false);
            desk.compare().currentProperty().set(desk.compare().rows().stream()
                    .filter(row -> row.right() != null && !row.right().marks().isEmpty()).findFirst().orElseThrow());
        });
        picture("footnotes" + mode);
        Screen.run(() -> {
            desk.compare().currentProperty().set(marked);
            switches.sideBySideProperty().set(false);
        });
        whileSet(switches.dimMovedProperty(), "moved-dimmed" + mode);
        whileSet(desk.state().readingProperty(), "hall" + mode);
        Screen.run(() -> switches.sideBySideProperty().set(true));
        whileSet(desk.state().paletteProperty(), "commands" + mode);
        drawExport(ExportModel.Product.REDLINE, "docx", mode);
        drawExport(ExportModel.Product.REDLINE, "csv", mode);
        Screen.run(() -> desk.state().tourProperty().set(2));
        picture("tour" + mode);
        Screen.run(() -> desk.state().tourProperty().set(0));
    }

    private void drawExport(ExportModel.Product product, String format, String mode) {
        Screen.run(() -> {
            desk.export().begin(product);
            desk.export().formatProperty().set(format);
            desk.export().commentsProperty().set(true);
        });
        Screen.await("the preview is made", () -> desk.export().previewProperty().get() != null);
        Screen.picture(workbench, "export-" + format + mode); // its pages are white in the dark window too
        Screen.run(() -> desk.export().end());
    }

    private void whileSet(BooleanProperty property, String name) {
        Screen.run(() -> property.set(true));
        picture(name);
        Screen.run(() -> property.set(false));
    }

    private void view(String name, String mode) {
        Screen.run(() -> ((ToggleButton) scene.lookup("#view-" + name)).fire());
        if (!name.equals("compare")) {
            Screen.await("the text is traced", () -> desk.lineage().lineageProperty().get() != null);
            Screen.run(() -> {
                desk.lineage().selectedProperty().set(null);
                desk.lineage().next();
                desk.lineage().next();
            });
        }
        picture(name + mode);
    }

    @Test
    void thePagesToPrintAreDrawn() {
        Screen.run(() -> {
            workbench.setPrefSize(1280, 800);
            desk.compare().switches().sideBySideProperty().set(false);
            desk.print().openProperty().set(true);
        });
        Screen.await("a page is drawn", () -> scene.lookup("#print-pages .print-page .image-view") instanceof ImageView page
                && page.getImage() != null);
        picture("print");
        Screen.run(() -> {
            desk.print().openProperty().set(false);
            desk.compare().switches().sideBySideProperty().set(true);
        });
    }

    @Test
    void everyViewIsDrawnInHighContrast() {
        Screen.run(() -> {
            workbench.setPrefSize(1280, 800);
            desk.theme().contrastProperty().set(true);
        });
        for (boolean dark : List.of(false, true)) {
            Screen.run(() -> desk.theme().darkProperty().set(dark));
            String mode = dark ? "-contrast-dark" : "-contrast-light";
            for (String view : List.of("trace", "survival", "compare")) {
                view(view, mode);
            }
        }
        Screen.run(() -> {
            desk.theme().contrastProperty().set(false);
            desk.theme().darkProperty().set(false);
        });
    }

    /** Arabic begins at the right; no letter is a box where the system has a font for it. */
    @Test
    void everyScriptIsDrawn() throws IOException {
        Path earlier = WINDOW.home().resolve("scripts-1.txt");
        Path later = WINDOW.home().resolve("scripts-2.txt");
        String draft = "A/C.1/79/L.5\n\nThe General Assembly,\n\nRecalling its resolutions (\u5927\u4F1A\u51B3\u8BAE),\n\n"
                + "1. Calls upon States (\u547C\u5401\u5404\u56FD, \u043F\u0440\u0438\u0437\u044B\u0432\u0430\u0435\u0442 \u0433\u043E\u0441\u0443\u0434\u0430\u0440\u0441\u0442\u0432\u0430) to act;\n\n"
                + "2. \u062A\u062F\u0639\u0648 \u0627\u0644\u062F\u0648\u0644 \u0627\u0644\u0623\u0639\u0636\u0627\u0621 \u0625\u0644\u0649 \u0627\u0644\u0639\u0645\u0644 \u0645\u0639\u0627\u060C%s\u060C 73/27;\n";
        Files.writeString(earlier, draft.formatted(" \u0648\u062A\u0634\u062C\u0639"));
        Files.writeString(later, draft.formatted(" \u0648\u062A\u0637\u0644\u0628 \u0625\u0644\u064A\u0647\u0627"));
        Screen.run(() -> {
            workbench.setPrefSize(1280, 800);
            desk.dossier().change(_ -> Dossier.EMPTY.with(Version.of(new InputSpec("earlier", earlier, null)))
                    .with(Version.of(new InputSpec("later", later, null))));
        });
        Screen.await("the scripts are compared", () -> desk.compare().comparisonProperty().get() != null
                && desk.compare().comparisonProperty().get().to().label().equals("later"));
        picture("scripts");
        assertThat(Screen.on(() -> scene.getRoot().lookupAll(".clause-text").stream()
                .anyMatch(clause -> clause.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT))).isTrue();
        Screen.run(desk.dossier()::undo);
        Screen.await("the samples are back", () -> desk.dossier().readings().size() > 2 && desk.compare().stops().size() > 8
                && desk.background().currentProperty().get() == null);
    }

    @Test
    void anEmptyDossierSaysHowToBegin() {
        Screen.run(() -> {
            workbench.setPrefSize(1280, 800);
            desk.dossier().change(_ -> Dossier.EMPTY);
        });
        Screen.await("the dossier is empty", () -> desk.dossier().readings().isEmpty());
        picture("welcome");
        Screen.run(desk.dossier()::undo);
        Screen.await("the texts are compared", () -> !desk.compare().rows().isEmpty());
    }

    private void picture(String name) {
        WritableImage image = Screen.picture(workbench, name);
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
        assertThat(image.getWidth()).isEqualTo(workbench.getPrefWidth());
        assertThat(colours).hasSizeGreaterThan(40);
        assertThat(brightness / count < 0.5).isEqualTo(desk.theme().darkProperty().get());
    }
}
