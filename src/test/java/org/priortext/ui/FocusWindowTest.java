package org.priortext.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.priortext.dossier.Note;
import org.priortext.ui.kit.Action;
import org.priortext.ui.model.ExportModel;
import org.priortext.ui.model.WindowState;

/** The keys are always somewhere, and what they do where they are is what the reader means. */
class FocusWindowTest {
    @RegisterExtension
    private final Driver window = Driver.shared();
    private final Desk desk = window.desk();

    private void awaitKeysInTheText() {
        Screen.await("the text has the keys", () -> window.scene().getFocusOwner() != null
                && "rows".equals(window.scene().getFocusOwner().getId()));
    }

    @Test
    void afterTheLookAroundTheKeysAreInTheText() {
        window.press(KeyCode.F1);
        Screen.await("it begins", () -> window.scene().lookup("#tour-next") != null && window.scene().lookup("#tour-next").isFocused());
        window.press(KeyCode.ESCAPE);
        awaitKeysInTheText();
        window.press(KeyCode.F7);
        window.press(KeyCode.ENTER);
        Screen.await("the details are open", () -> desk.compare().switches().detailsProperty().get());
    }

    @Test
    void theKeysGoWithTheView() {
        window.press(KeyCode.ALT, KeyCode.DIGIT2);
        awaitKeysIn("traced");
        window.settle();
        var traced = desk.lineage().targetProperty().get();
        window.press(KeyCode.DOWN);
        Screen.await("a phrase is chosen", () -> desk.lineage().selectedProperty().get() != null);
        assertThat(desk.lineage().targetProperty().get()).isSameAs(traced);
        window.press(KeyCode.ALT, KeyCode.DIGIT3);
        awaitKeysIn("survival-rows");
        window.press(KeyCode.ALT, KeyCode.DIGIT4);
        awaitKeysIn("river-canvas");
        window.settle();
        window.press(KeyCode.DOWN);
        Screen.await("a band is chosen", () -> !((javafx.scene.control.Label) window.scene().lookup("#river-told")).getText()
                .equals(org.priortext.ui.kit.Messages.of("river.hint")));
        window.press(KeyCode.ALT, KeyCode.DIGIT1);
        awaitKeysInTheText();
    }

    private void awaitKeysIn(String id) {
        Screen.await(id + " has the keys", () -> window.scene().getFocusOwner() != null
                && id.equals(window.scene().getFocusOwner().getId()));
    }

    @Test
    void f7AndEnterWorkAfterASwitchWasClicked() {
        window.settle();
        window.click("#changes-only");
        Screen.await("the changes only", () -> desk.compare().switches().changesOnlyProperty().get());
        window.press(KeyCode.ENTER);
        Screen.await("the details are open", () -> desk.compare().switches().detailsProperty().get());
        assertThat(desk.compare().switches().changesOnlyProperty().get()).isTrue();
        window.press(KeyCode.F7);
        awaitKeysInTheText();
        window.press(KeyCode.ENTER);
        Screen.await("the details are closed", () -> !desk.compare().switches().detailsProperty().get());
    }

    @Test
    void enterInAFieldIsTheFields() {
        window.press(KeyCode.CONTROL, KeyCode.F);
        Screen.await("the field is open", () -> window.scene().lookup("#find").isFocused());
        window.type("data");
        window.press(KeyCode.ENTER);
        Screen.await("a row with the words is current", () -> desk.compare().currentProperty().get() != null);
        window.press(KeyCode.F7);
        assertThat(Screen.on(() -> window.scene().lookup("#find").isFocused())).isTrue();
        assertThat(desk.compare().switches().detailsProperty().get()).isFalse();
    }

    @Test
    void aClauseMadeAnewLeavesTheKeysInTheText() {
        window.press(KeyCode.F7);
        Screen.await("a change is current", () -> desk.compare().currentProperty().get() != null);
        window.settle();
        Node words = Screen.on(() -> window.scene().lookup("#rows .clause-text"));
        Screen.run(words::requestFocus);
        assertThat(Screen.on(words::isFocused)).isTrue();
        Screen.run(() -> desk.notes().position(Note.Position.OPEN));
        window.settle();
        awaitKeysInTheText();
        Screen.run(desk.dossier()::undo);
    }

    @Test
    void keysDoNothingInTheWindowBelowThePages() {
        window.press(KeyCode.CONTROL, KeyCode.P);
        Screen.await("the pages are shown", () -> window.scene().lookup("#print") != null && window.scene().lookup("#print").isVisible());
        Screen.await("they have the keys", () -> "print-pages".equals(window.scene().getFocusOwner().getId()));
        window.press(KeyCode.ALT, KeyCode.DIGIT2);
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.settle();
        assertThat(desk.state().viewProperty().get()).isEqualTo(WindowState.View.COMPARE);
        assertThat(desk.find().openProperty().get()).isFalse();
        assertThat(desk.state().paletteProperty().get()).isFalse();
        window.press(KeyCode.ESCAPE);
        Screen.await("the pages are gone", () -> !window.scene().lookup("#print").isVisible());
        awaitKeysInTheText();
    }

    /** Without the mouse: the headless platform says of a button let go that it is still held, and such a button hears no keys. */
    @Test
    void spaceClosesAnExportEachTime() {
        window.answers().path(window.home().resolve("twice.docx"));
        for (int time = 1; time <= 2; time++) {
            Screen.run(() -> desk.export().begin(ExportModel.Product.REDLINE));
            Screen.await("the preview is made", () -> desk.export().previewProperty().get() != null);
            window.press(KeyCode.ENTER);
            Screen.await("the button to close has the keys", () -> desk.export().writtenProperty().get() != null
                    && "export-close".equals(window.scene().getFocusOwner().getId()));
            window.press(KeyCode.SPACE);
            Screen.await("it is closed", () -> !window.scene().lookup("#export").isVisible());
            awaitKeysInTheText();
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void commandsAreFoundUnderAllTheirWords() {
        window.press(KeyCode.CONTROL, KeyCode.K);
        Screen.await("the list is open", () -> window.scene().lookup("#palette-words").isFocused());
        ListView<Action> list = (ListView<Action>) window.node("#palette-list");
        for (String[] sought : new String[][] {{"split", "pair"}, {"merge", "pair"}, {"link", "pair"}, {"unlink", "unpair"},
            {"scroll lock", "resync"}, {"french", "language"}, {"licence", "about"}}) {
            Screen.run(() -> ((TextField) window.scene().lookup("#palette-words")).setText(sought[0]));
            Screen.await(sought[0] + " is found", () -> list.getItems().stream().anyMatch(action -> action.id().equals(sought[1])));
        }
        window.press(KeyCode.ESCAPE);
        Screen.await("the list is closed", () -> !desk.state().paletteProperty().get());
    }

    @Test
    void theSampleComesWithAnInvitationUntilItIsSentAway() {
        Screen.run(() -> desk.state().introducedProperty().set(false));
        Screen.await("the invitation is shown", () -> window.scene().lookup("#invitation").isVisible());
        window.settle();
        window.click("#invitation-dismiss");
        Screen.await("it is gone", () -> !window.scene().lookup("#invitation").isVisible());
        assertThat(desk.state().introducedProperty().get()).isTrue();
    }

    @Test
    void theOtherLanguageIsSetForTheNextStart() {
        Screen.run(() -> new Help(desk, () -> { }).otherLanguage());
        assertThat(desk.state().languageProperty().get()).isEqualTo("fr");
        Screen.run(() -> desk.state().languageProperty().set(""));
        Screen.run(() -> new Help(desk, () -> { }).about());
        assertThat(window.answers().proposals().getLast()).contains("Priortext 0.", "Apache License 2.0", "Source Serif 4");
    }

    @Test
    void theReaderGoesBackToTheCurrentClauseByAKey() {
        window.press(KeyCode.F7);
        Screen.await("a change is current", () -> desk.compare().currentProperty().get() != null);
        window.settle();
        window.settle();
        ListView<?> rows = (ListView<?>) window.node("#rows");
        Screen.run(() -> rows.scrollTo(30));
        window.settle();
        Screen.await("it is scrolled away", () -> !shown());
        window.press(KeyCode.CONTROL, KeyCode.R);
        Screen.await("it is back", this::shown);
    }

    private boolean shown() {
        return window.scene().lookup("#rows").lookupAll(".list-cell").stream().anyMatch(cell -> cell.isVisible()
                && ((ListCell<?>) cell).getItem() == desk.compare().currentProperty().get()
                && cell.getLayoutY() >= 0);
    }

    @Test
    void f6ShowsWhereTheKeysWent() {
        PseudoClass reached = PseudoClass.getPseudoClass("reached");
        window.press(KeyCode.F6);
        Node first = Screen.on(() -> window.scene().getFocusOwner());
        assertThat(first.getPseudoClassStates()).contains(reached);
        window.press(KeyCode.F6);
        Node second = Screen.on(() -> window.scene().getFocusOwner());
        assertThat(second).isNotSameAs(first);
        assertThat(second.getPseudoClassStates()).contains(reached);
        assertThat(first.getPseudoClassStates()).doesNotContain(reached);
    }

    @Test
    void theTextHasTheKeysAsSoonAsADossierIsOpen() {
        Screen.run(desk.dossier()::create);
        window.settle();
        Screen.run(() -> {
            window.scene().lookup("#welcome-open").requestFocus();
            desk.dossier().open(java.nio.file.Path.of("samples", "samples.priortext"));
        });
        awaitKeysInTheText();
    }

    @Test
    void ctrlYDoesAgainWhatWasUndone() {
        var before = desk.dossier().dossier();
        Screen.run(() -> desk.dossier().change(dossier -> dossier.moving(dossier.versions().getLast(), 0)));
        var changed = desk.dossier().dossier();
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(desk.dossier().dossier()).isEqualTo(before);
        window.press(KeyCode.CONTROL, KeyCode.Y);
        Screen.await("it is done again", () -> desk.dossier().dossier().equals(changed));
    }

    @Test
    void aFilterThatNothingPassesSaysSo() {
        Screen.run(() -> desk.lineage().targetProperty().set(desk.lineage().texts().getFirst()));
        window.press(KeyCode.ALT, KeyCode.DIGIT2);
        Screen.await("the first text is traced", () -> desk.lineage().lineageProperty().get() != null
                && desk.lineage().lineageProperty().get().witnesses().size() == 1);
        window.click("#filter-borrowed");
        Screen.await("it is told", () -> window.scene().lookup("#trace-nothing").isVisible());
        window.click("#filter-all");
        Screen.await("nothing is told", () -> !window.scene().lookup("#trace-nothing").isVisible());
        Screen.run(() -> desk.lineage().targetProperty().set(desk.lineage().texts().get(3)));
    }
}
