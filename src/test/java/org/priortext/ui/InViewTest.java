package org.priortext.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.priortext.dossier.Note;
import org.priortext.ui.model.CompareSwitches;
import org.priortext.ui.model.Row;

/** What the reader is at stays before the eyes, whatever opens beside or below it, on the smallest screens. */
class InViewTest {
    @RegisterExtension
    private static final SizedWindow WINDOW = SizedWindow.made();
    private final Desk desk = WINDOW.desk();
    private final Workbench workbench = WINDOW.workbench();
    private final Scene scene = WINDOW.scene();

    @BeforeEach
    void nothingElseIsShown() {
        Screen.run(() -> {
            CompareSwitches switches = desk.compare().switches();
            switches.detailsProperty().set(false);
            switches.listProperty().set(false);
            switches.changesOnlyProperty().set(false);
            desk.theme().normal();
        });
    }

    private void size(int width, int height) {
        Screen.run(() -> workbench.setPrefSize(width, height));
        Screen.frames(scene, 3);
    }

    /** Makes a row current and lets it stand at the bottom edge of the list. */
    private void atTheBottom(Row row) {
        Screen.run(() -> desk.compare().currentProperty().set(row));
        Screen.frames(scene, 3);
    }

    private ListCell<?> cell(Row row) {
        return scene.lookup("#rows").lookupAll(".list-cell").stream().filter(Node::isVisible).map(ListCell.class::cast)
                .filter(one -> one.getItem() == row).findFirst().orElse(null);
    }

    private double top(Row row) {
        return Screen.on(() -> cell(row).localToScene(0, 0).getY());
    }

    /** All of the row stands within the list or, if it is higher, nothing but the row. */
    private void assertInView(Row row) {
        Screen.frames(scene, 4);
        Bounds list = Screen.on(() -> scene.lookup("#rows").localToScene(scene.lookup("#rows").getLayoutBounds()));
        Bounds shown = Screen.on(() -> cell(row) == null ? null : cell(row).localToScene(cell(row).getLayoutBounds()));
        assertThat(shown).describedAs("%s is among the cells", row).isNotNull();
        if (shown.getHeight() <= list.getHeight()) {
            assertThat(shown.getMinY()).isGreaterThanOrEqualTo(list.getMinY() - 1);
            assertThat(shown.getMaxY()).isLessThanOrEqualTo(list.getMaxY() + 1);
        } else {
            assertThat(shown.getMinY()).isLessThanOrEqualTo(list.getMinY() + 1);
            assertThat(shown.getMaxY()).isGreaterThanOrEqualTo(list.getMaxY() - 1);
        }
    }

    @Test
    void theDetailsAndTheListOfChangesLeaveTheCurrentClauseInView() {
        CompareSwitches switches = desk.compare().switches();
        for (int[] size : new int[][] {{1280, 720}, {1440, 900}}) {
            size(size[0], size[1]);
            for (int stop : List.of(5, 8, 20)) {
                Row row = desk.compare().stops().get(stop);
                nothingElseIsShown();
                atTheBottom(row);
                Screen.run(() -> switches.detailsProperty().set(true));
                assertInView(row);
                Screen.run(() -> switches.listProperty().set(true));
                assertInView(row);
                assertThat(Screen.on(() -> scene.lookup("#changes").lookupAll(".list-cell").stream()
                        .anyMatch(one -> one.isVisible() && ((ListCell<?>) one).isSelected()))).isTrue();
                Screen.run(() -> switches.detailsProperty().set(false));
                assertInView(row);
            }
        }
    }

    @Test
    void largerLettersAndANoteLeaveTheCurrentClauseInView() {
        size(1280, 720);
        Row row = desk.compare().stops().get(9);
        atTheBottom(row);
        for (int i = 0; i < 2; i++) {
            Screen.run(() -> {
                desk.theme().larger();
                desk.theme().larger();
            });
            assertInView(row);
        }
        Screen.run(() -> desk.notes().position(Note.Position.RED_LINE));
        assertInView(row);
        assertThat(Screen.on(() -> cell(row).lookup(".chip-red-line"))).isNotNull();
        Screen.run(desk.dossier()::undo);
    }

    @RepeatedTest(4) // a list of rows of unlike height guesses where they stand, each time from what it has seen before
    void withTheChangesOnlyTheCurrentOneStaysWhereItStoodAndSelected() {
        size(1280, 720);
        for (int stop : List.of(8, 30)) {
            Row row = desk.compare().stops().get(stop);
            Screen.run(() -> desk.compare().switches().changesOnlyProperty().set(false));
            atTheBottom(row);
            double before = top(row);
            Screen.run(() -> desk.compare().switches().changesOnlyProperty().set(true));
            assertInView(row);
            assertThat(top(row)).isCloseTo(before, org.assertj.core.data.Offset.offset(1.0));
            assertThat(Screen.on(() -> ((ListView<?>) scene.lookup("#rows")).getSelectionModel().getSelectedItem())).isSameAs(row);
            assertThat(Screen.on(() -> cell(row).isSelected())).isTrue();
        }
    }

    @Test
    void whatIsScrolledAwayStaysAway() {
        size(1280, 720);
        Row row = desk.compare().stops().getFirst();
        Screen.run(() -> desk.compare().currentProperty().set(row));
        Screen.frames(scene, 3);
        Screen.run(() -> ((ListView<?>) scene.lookup("#rows")).scrollTo(25));
        Screen.frames(scene, 4);
        assertThat(Screen.on(() -> cell(row))).isNull();
    }
}
