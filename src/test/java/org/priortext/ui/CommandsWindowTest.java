package org.priortext.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.priortext.ui.kit.Action;
import org.priortext.ui.model.MarkedCopy;
import org.priortext.ui.model.WindowState;

/** Everything by keyboard: the list of commands, copying, the reading view, from pane to pane. */
class CommandsWindowTest {
    @RegisterExtension
    private final Driver window = Driver.shared();
    private final Desk desk = window.desk();

    @Test
    @SuppressWarnings("unchecked")
    void everyCommandOfTheMenusIsInTheListWithItsKey() {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        Screen.await("the list is open", () -> window.scene().lookup("#palette-words").isFocused());
        List<Action> listed = Screen.on(() -> List.copyOf(((ListView<Action>) window.scene().lookup("#palette-list")).getItems()));
        List<MenuItem> menus = Screen.on(() -> ((MenuBar) window.scene().lookup(".menu-bar")).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> item.getText() != null && !"menu-recent".equals(item.getId())).toList());
        assertThat(listed.stream().map(Action::name)).containsExactlyElementsOf(menus.stream().map(MenuItem::getText).toList());
        assertThat(listed.stream().map(Action::key)).containsExactlyElementsOf(menus.stream()
                .map(item -> item.getAccelerator() == null ? "" : item.getAccelerator().getDisplayText()).toList());
        assertThat(listed.stream().map(Action::key).filter(key -> !key.isEmpty())).doesNotHaveDuplicates();
        window.press(KeyCode.ESCAPE);
        Screen.await("the list is closed", () -> !desk.state().paletteProperty().get());
        assertThat(Screen.on(() -> window.scene().getFocusOwner().getId())).isEqualTo("rows");
    }

    @Test
    void aCommandIsDoneByTypingItsName() {
        window.press(KeyCode.CONTROL, KeyCode.K);
        Screen.await("the list is open", () -> window.scene().lookup("#palette-words").isFocused());
        window.type("survival as a river");
        window.press(KeyCode.ENTER);
        Screen.await("the river is shown", () -> !desk.state().paletteProperty().get() && window.scene().lookup("#river").isVisible());
    }

    @Test
    void copiesTheClauseWithAndWithoutMarks() {
        window.press(KeyCode.F7);
        Screen.await("a change is current", () -> desk.compare().currentProperty().get() != null);
        var row = desk.compare().currentProperty().get();
        window.press(KeyCode.CONTROL, KeyCode.C);
        Screen.await("the words are on the clipboard",
                () -> MarkedCopy.unmarked(row).equals(Clipboard.getSystemClipboard().getString()));
        window.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C);
        Screen.await("the marks are on the clipboard",
                () -> MarkedCopy.plain(row).equals(Clipboard.getSystemClipboard().getString()));
        assertThat(Screen.on(() -> Clipboard.getSystemClipboard().getHtml())).isEqualTo(MarkedCopy.html(row));
        assertThat(MarkedCopy.plain(row)).containsAnyOf("{+", "[-");
    }

    @Test
    void theReadingViewShowsTheTextAloneUntilEscape() {
        window.press(KeyCode.F11);
        Screen.await("the versions are gone", () -> !window.scene().lookup(".sidebar").isVisible());
        window.settle();
        assertThat(Screen.on(() -> window.scene().lookup(".top-bar").isVisible())).isFalse();
        window.press(KeyCode.ESCAPE);
        Screen.await("the versions are back", () -> window.scene().lookup(".sidebar").isVisible());
    }

    @Test
    void f6GoesFromPaneToPaneAndBack() {
        window.press(KeyCode.F6);
        Screen.await("a version has the keys", () -> window.scene().getFocusOwner().getStyleClass().contains("card"));
        Node first = Screen.on(() -> window.scene().getFocusOwner());
        window.press(KeyCode.DOWN);
        Screen.await("the next version has the keys", () -> window.scene().getFocusOwner() != first);
        window.press(KeyCode.F6);
        Screen.await("the text has the keys", () -> "rows".equals(window.scene().getFocusOwner().getId()));
    }

    @Test
    void theViewsAreChosenByKeys() {
        window.press(KeyCode.ALT, KeyCode.DIGIT2);
        Screen.await("the trace", () -> window.scene().lookup("#trace").isVisible());
        window.press(KeyCode.ALT, KeyCode.DIGIT1);
        Screen.await("the comparison", () -> window.scene().lookup("#compare").isVisible());
        assertThat(desk.state().viewProperty().get()).isEqualTo(WindowState.View.COMPARE);
    }

    @Test
    void footnotesAreShownAndLeftOutByAKey() {
        Screen.run(() -> desk.compare().currentProperty().set(desk.compare().rows().stream()
                .filter(row -> row.right() != null && !row.right().marks().isEmpty()).findFirst().orElseThrow()));
        Screen.await("the notes are shown", () -> window.scene().lookup(".footnote") != null);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        Screen.await("they are left out", () -> window.scene().lookup(".footnote") == null);
    }

    @Test
    void thePagesToPrintAreShownFirst() {
        window.press(KeyCode.CONTROL, KeyCode.P);
        Screen.await("a page is drawn", () -> desk.print().pages().size() > 1
                && window.scene().lookup("#print-pages .print-page .image-view") instanceof ImageView page && page.getImage() != null);
        window.press(KeyCode.ESCAPE);
        Screen.await("the pages are gone", () -> !window.scene().lookup("#print").isVisible());
    }

    @Test
    void enterTellsWhyTwoClausesWerePaired() {
        Screen.run(() -> desk.compare().currentProperty().set(desk.compare().rows().stream()
                .filter(row -> row.left() != null && row.right() != null && !row.match().reason().isEmpty()).findFirst().orElseThrow()));
        window.press(KeyCode.ENTER);
        String reason = desk.compare().currentProperty().get().match().reason();
        Screen.await("the reason is shown", () -> window.scene().lookup("#details").isVisible()
                && window.scene().getRoot().lookupAll(".details-text").stream().anyMatch(node -> reason.equals(((Label) node).getText())));
        window.press(KeyCode.ESCAPE);
        Screen.await("the details are closed", () -> !window.scene().lookup("#details").isVisible());
    }

    @Test
    void theLookAroundGoesThroughTheViewsAndEnds() {
        window.press(KeyCode.F1);
        List<WindowState.View> seen = new ArrayList<>();
        for (int step = 1; step <= 6; step++) {
            int now = step;
            Screen.await("step " + step, () -> desk.state().tourProperty().get() == now && window.scene().lookup("#tour-next").isFocused());
            seen.add(desk.state().viewProperty().get());
            window.press(KeyCode.SPACE);
        }
        Screen.await("it ends", () -> !window.scene().lookup("#tour").isVisible());
        assertThat(seen).contains(WindowState.View.COMPARE, WindowState.View.TRACE, WindowState.View.SURVIVAL);
    }
}
