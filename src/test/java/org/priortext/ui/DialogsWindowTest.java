package org.priortext.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.priortext.dossier.Analysis;
import org.priortext.ui.kit.Questions;

/** The questions over the window: by keys, and in the window's own words. */
class DialogsWindowTest {
    @RegisterExtension
    private final Driver window = Driver.shared();
    private List<Integer> chosen;

    private static DialogPane pane() {
        return Window.getWindows().stream().map(one -> one.getScene().getRoot()).filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast).findFirst().orElse(null);
    }

    private TextField askForSome() {
        List<Questions.Choice> choices = Stream.of("PP1", "PP2", "PP3", "PP4").map(name -> new Questions.Choice(name, name + " of data security", "")).toList();
        Platform.runLater(() -> new Dialogs(window.desk().theme()).several("Pair", "Choose", choices).ifPresent(answer -> chosen = answer));
        Screen.await("the dialog is open", () -> pane() != null && pane().lookup("#several-words") != null
                && pane().lookup("#several-words").isFocused());
        return (TextField) Screen.on(() -> pane().lookup("#several-words"));
    }

    private static String written(TextField field) {
        return Screen.on(field::getText);
    }

    @Test
    void arrowsAndSpaceInTheFieldGoThroughTheListAndTick() {
        TextField words = askForSome();
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.SPACE);
        window.press(KeyCode.DOWN);
        assertThat(written(words)).isEmpty();
        window.press(KeyCode.ENTER);
        Screen.await("what was ticked is taken", () -> List.of(2).equals(chosen));
    }

    @Test
    void enterTakesTheCurrentOneAndABlankBetweenWordsIsABlank() {
        TextField words = askForSome();
        window.type("data s");
        assertThat(written(words)).isEqualToIgnoringCase("data s");
        window.press(KeyCode.DOWN);
        assertThat(Screen.on(() -> ((ListView<?>) pane().lookup("#several-list")).getSelectionModel().getSelectedIndex())).isEqualTo(1);
        window.press(KeyCode.ENTER);
        Screen.await("the current one is taken", () -> List.of(1).equals(chosen));
    }

    @Test
    void anAmendmentIsRefusedInTheWindowsOwnWords() {
        assertThat(Failures.sentence(new IOException(Path.of("a.pdf") + ": this is an amendment." + Analysis.AMEND_ADVICE)))
                .isEqualTo("a.pdf: this is an amendment. Apply it to its draft with “Apply amendments…” (Ctrl+Shift+A).");
    }
}
