package org.priortext.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.priortext.ui.kit.Questions.Choice;
import org.priortext.ui.kit.Theme;
import org.priortext.ui.model.Row;

/** From clause to clause by real keys and clicks: to the other side of what moved, to a partner chosen by hand. */
class ClausesWindowTest {
    private static final List<Choice> CLAUSES = List.of(new Choice("OP3", "Requests the Secretary-General to report", "paired now"),
            new Choice("PP2", "Recalling its resolution 73/27", ""), new Choice("OP7", "Decides to convene a working group", ""),
            new Choice("PP9", "Recalling also its decision", ""));

    @RegisterExtension
    private final Driver window = Driver.shared();
    private final Desk desk = window.desk();

    @AfterEach
    void giveTheKeysBackToTheWindow() {
        Screen.run(() -> Optional.ofNullable(dialog()).ifPresent(Window::hide));
        Screen.run(window.scene().getWindow()::requestFocus); // a dialog had it
    }

    private Row half() {
        return desk.compare().rows().stream().filter(row -> !desk.compare().otherPlaces().otherSide(row).isEmpty()).findFirst().orElseThrow();
    }

    private Hyperlink link(Row row) {
        return Screen.on(() -> window.scene().lookup("#rows").lookupAll(".jump").stream()
                .filter(link -> link.isVisible() && cell(link).getItem() == row).map(Hyperlink.class::cast).findFirst().orElseThrow());
    }

    private static ListCell<?> cell(Node node) {
        return node instanceof ListCell<?> cell ? cell : cell(node.getParent());
    }

    private void assertAtTheOtherSideOf(Row row) {
        Screen.await("the other side is current", () -> desk.compare().currentProperty().get() != row
                && desk.compare().currentProperty().get().clause() == row.clause());
    }

    @Test
    void theEmptyHalfOfAClauseThatMovedLeadsToItsOtherSide() {
        Row half = half();
        for (boolean sides : List.of(true, false)) {
            Screen.run(() -> {
                desk.compare().switches().sideBySideProperty().set(sides);
                desk.compare().currentProperty().set(half);
            });
            Screen.frames(window.scene(), 4);
            window.click(link(half));
            assertAtTheOtherSideOf(half);
            Screen.run(() -> desk.compare().currentProperty().set(half));
            Screen.frames(window.scene(), 4);
            Screen.run(link(half)::requestFocus);
            window.press(KeyCode.ENTER);
            assertAtTheOtherSideOf(half);
        }
    }

    @Test
    void aKeyLeadsThereToo() {
        Row half = half();
        Screen.run(() -> desk.compare().currentProperty().set(half));
        window.press(KeyCode.CONTROL, KeyCode.G);
        assertAtTheOtherSideOf(half);
    }

    @Test
    void aDroppedClauseTellsWhereItsWordsLiveOn() {
        Screen.await("the echoes are known", () -> !desk.compare().otherPlaces().echoesProperty().get().isEmpty());
        Row row = desk.compare().rows().stream().filter(one -> one.left() != null && one.right() == null && one.match().after().isEmpty()
                && !desk.compare().otherPlaces().echoes(one.left()).isEmpty()).findFirst().orElseThrow();
        String there = desk.compare().otherPlaces().echoes(row.left()).getFirst().id();
        Screen.run(() -> desk.compare().currentProperty().set(row));
        Screen.frames(window.scene(), 4);
        assertThat(Screen.on(link(row)::getText)).isEqualTo("Some of its words live on in " + there);
        window.press(KeyCode.CONTROL, KeyCode.G);
        Screen.await("the other clause is current", () -> desk.compare().currentProperty().get().right() != null
                && desk.compare().currentProperty().get().right().id().equals(there));
    }

    private FutureTask<Optional<List<Integer>>> asked() {
        FutureTask<Optional<List<Integer>>> answer = new FutureTask<>(() -> new Dialogs(new Theme()).several("Pair OP3", "Choose one.", CLAUSES));
        Platform.runLater(answer);
        Screen.await("the field has the keys", () -> dialog() != null && dialog().getScene().lookup("#several-words").isFocused());
        return answer;
    }

    private static Window dialog() {
        return Window.getWindows().stream().filter(one -> one.isShowing() && one instanceof Stage
                && one.getScene().lookup("#several-list") != null).findFirst().orElse(null);
    }

    private static List<Integer> chosen(FutureTask<Optional<List<Integer>>> answer) throws Exception {
        Screen.await("the dialog is closed", answer::isDone);
        return answer.get().orElseThrow();
    }

    @Test
    void enterTakesTheLikeliestPartner() throws Exception {
        var answer = asked();
        window.press(KeyCode.ENTER);
        assertThat(chosen(answer)).containsExactly(0);
    }

    @Test
    void typingNarrowsThePartnersAndTheArrowsGoThroughThem() throws Exception {
        var answer = asked();
        window.type("recalling");
        Screen.await("two are left", () -> ((ListView<?>) dialog().getScene().lookup("#several-list")).getItems().size() == 2);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        assertThat(chosen(answer)).containsExactly(3);
    }

    @Test
    void severalPartnersAreTickedByTheSpaceBar() throws Exception {
        var answer = asked();
        Screen.run(() -> dialog().getScene().lookup("#several-list").requestFocus());
        window.press(KeyCode.DOWN);
        window.press(KeyCode.SPACE);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.SPACE);
        window.press(KeyCode.ENTER);
        assertThat(chosen(answer)).containsExactly(1, 2);
    }

    @Test
    void aNewDossierAfterAPairingIsEmpty() {
        Screen.run(() -> {
            desk.compare().next();
            desk.pairings().unpair();
        });
        window.settle();
        Screen.run(desk.dossier()::create);
        window.settle();
        assertThat(Screen.on(() -> window.scene().lookup("#welcome").isVisible())).isTrue();
        assertThat(desk.compare().rows()).isEmpty();
    }
}
