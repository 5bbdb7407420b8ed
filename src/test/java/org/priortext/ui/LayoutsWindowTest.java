package org.priortext.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.priortext.ui.model.Row;

/** Each layout of a comparison is read by the same keys: side by side, one column, the changes only. */
class LayoutsWindowTest {
    @RegisterExtension
    static final Driver window = Driver.shared();

    private static final int FAR = 10;

    private final Scene scene = window.scene();
    private final Desk desk = window.desk();

    @Test
    void sideBySideIsReadByKeys() {
        assertReadByKeys();
    }

    @Test
    void oneColumnIsReadByKeys() {
        window.press(KeyCode.CONTROL, KeyCode.B);
        assertThat(desk.compare().switches().sideBySideProperty().get()).isFalse();
        assertReadByKeys();
    }

    @Test
    void theChangesOnlyAreReadByKeys() {
        window.press(KeyCode.CONTROL, KeyCode.U);
        assertThat(desk.compare().switches().changesOnlyProperty().get()).isTrue();
        assertReadByKeys();
    }

    private void assertReadByKeys() {
        window.settle();
        List<Row> stops = Screen.on(() -> desk.compare().stops());
        stepAndBack(stops, List.of(KeyCode.F7), List.of(KeyCode.SHIFT, KeyCode.F7));
        stepAndBack(stops, List.of(KeyCode.ALT, KeyCode.DOWN), List.of(KeyCode.ALT, KeyCode.UP));
        window.press(KeyCode.ENTER);
        Screen.await("the details are shown", () -> desk.compare().switches().detailsProperty().get() && scene.lookup("#details").isVisible());
        Screen.await("the clause is still in view", () -> shown(stops.getFirst()));
        window.press(KeyCode.ENTER);
        Screen.await("the details are closed", () -> !desk.compare().switches().detailsProperty().get());
        window.settle();
        Screen.run(() -> ((ListView<?>) scene.lookup("#rows")).scrollTo(desk.compare().rows().size() - 1));
        Screen.await("the clause is scrolled away", () -> !shown(stops.getFirst()));
        window.settle();
        assertThat(Screen.on(() -> shown(stops.getFirst()))).as("what is scrolled away stays away").isFalse();
        window.press(KeyCode.CONTROL, KeyCode.R);
        Screen.await("the clause is back", () -> shown(stops.getFirst()));
    }

    private void stepAndBack(List<Row> stops, List<KeyCode> on, List<KeyCode> back) {
        Screen.run(() -> desk.compare().currentProperty().set(null));
        for (int i = 0; i < FAR; i++) {
            window.press(on.toArray(KeyCode[]::new));
            assertAt(stops.get(i));
        }
        for (int i = FAR - 2; i >= 0; i--) {
            window.press(back.toArray(KeyCode[]::new));
            assertAt(stops.get(i));
        }
    }

    private void assertAt(Row row) {
        Screen.await("the change is current", () -> desk.compare().currentProperty().get() == row);
        Screen.await("it is in view", () -> shown(row));
    }

    private boolean shown(Row row) {
        double height = scene.lookup("#rows").getLayoutBounds().getHeight();
        return scene.lookup("#rows").lookupAll(".list-cell").stream().anyMatch(cell -> cell.isVisible()
                && ((ListCell<?>) cell).getItem() == row && cell.getLayoutY() >= 0 && cell.getLayoutY() < height);
    }
}
