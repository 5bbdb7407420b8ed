package org.priortext.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.priortext.dossier.Note.Position;

/** Exporting by keys and clicks: what will come out is seen before it is saved. */
class ExportWindowTest {
    @RegisterExtension
    private final Driver window = Driver.shared();
    private final Desk desk = window.desk();

    private void begin() {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        awaitPreview();
    }

    private void awaitPreview() {
        Screen.await("the preview is made", () -> desk.export().previewProperty().get() != null);
    }

    @Test
    void showsThePagesAndSavesUnderTheNameOfTheSymbolsByKeysAlone() {
        Path file = window.home().resolve("redline.docx");
        window.answers().path(file);
        begin();
        Screen.await("a page is drawn", () -> window.scene().lookup("#export-preview .print-page .image-view") instanceof ImageView page
                && page.getImage().getWidth() > 0);
        assertThat(Screen.on(() -> ((Label) window.scene().lookup("#export-name")).getText())).isEqualTo("A-RES-75-240--A-C.1-78-L.11.docx");
        window.press(KeyCode.ENTER);
        Screen.await("it is written", () -> file.equals(desk.export().writtenProperty().get()));
        assertThat(Files.exists(file)).isTrue();
        assertThat(window.answers().proposals()).containsExactly("A-RES-75-240--A-C.1-78-L.11.docx");
        assertThat(Screen.on(() -> ((Label) window.scene().lookup("#export-state")).getText())).contains("redline.docx");
        window.settle();
        assertThat(Screen.on(() -> window.scene().getFocusOwner().getId())).isEqualTo("export-close");
        window.press(KeyCode.ESCAPE);
        Screen.await("it is closed", () -> !window.scene().lookup("#export").isVisible());
        Screen.await("the text has the keys again", () -> "rows".equals(window.scene().getFocusOwner().getId()));
    }

    @Test
    void theArrowKeysGoFromFormatToFormatAndThePreviewFollows() {
        begin();
        for (int i = 0; i < 3; i++) {
            window.press(KeyCode.DOWN);
        }
        Screen.await("Markdown is chosen", () -> "md".equals(desk.export().formatProperty().get()));
        Screen.await("its text is shown", () -> ((TextArea) window.scene().lookup(".export-text")).getText().contains("75/240"));
        assertThat(Screen.on(() -> window.scene().lookup("#export-comments").isVisible())).isFalse();
        window.press(KeyCode.ESCAPE);
        Screen.await("it is closed", () -> !window.scene().lookup("#export").isVisible());
    }

    @Test
    void notesGoAlongOnlyWhenTickedAndTheUserIsTold() {
        window.press(KeyCode.F7);
        Screen.await("a change is current", () -> desk.compare().currentProperty().get() != null);
        Screen.run(() -> desk.notes().position(Position.RED_LINE));
        begin();
        CheckBox box = (CheckBox) window.node("#export-notes");
        assertThat(Screen.on(box::isSelected)).isFalse();
        assertThat(Screen.on(() -> window.scene().lookup(".export-exposed").isVisible())).isFalse();
        window.settle();
        window.click(box);
        Screen.await("it is said who can read them", () -> window.scene().lookup(".export-exposed").isVisible());
        assertThat(desk.export().notesProperty().get()).isTrue();
        Screen.run(desk.dossier()::undo);
    }

    @Test
    void nothingIsWrittenWhenNoPlaceIsChosen() {
        begin();
        window.settle();
        window.click("#export-save");
        Screen.await("a place was asked for", () -> window.answers().proposals().size() == 1);
        assertThat(desk.export().writtenProperty().get()).isNull();
        window.click("#export-close");
        Screen.await("it is closed", () -> !window.scene().lookup("#export").isVisible());
    }
}
