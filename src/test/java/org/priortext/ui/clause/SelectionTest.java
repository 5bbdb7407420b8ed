package org.priortext.ui.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.priortext.ui.Screen;

class SelectionTest {
    private static final String WORDS = "Recalling its resolution 75/240 of 31 December 2020";
    private String told = "";

    @BeforeAll
    static void start() throws InterruptedException {
        Screen.start();
    }

    private static void fire(ClauseText clause, EventType<MouseEvent> type, double x) {
        clause.fireEvent(new MouseEvent(type, x, 8, x, 8, MouseButton.PRIMARY, 1, false, false, false, false,
                type != MouseEvent.MOUSE_RELEASED, false, false, false, false, true, null));
    }

    /** As in the window: the list takes the keys at the press. */
    private static void select(ClauseText clause, ListView<?> list, double from, double to) {
        fire(clause, MouseEvent.MOUSE_PRESSED, from);
        list.requestFocus();
        fire(clause, MouseEvent.MOUSE_DRAGGED, to);
        fire(clause, MouseEvent.MOUSE_RELEASED, to);
    }

    private static boolean lit(ClauseText clause) {
        return !((Path) clause.lookup(".selection-shape")).getElements().isEmpty();
    }

    @Test
    void beginsWhereTheMouseWasPressedAndEndsWhereAnotherBegins() {
        Screen.run(() -> {
            ClauseText first = new ClauseText();
            ClauseText second = new ClauseText();
            ListView<String> list = new ListView<>();
            VBox box = new VBox(first, second, list);
            new Scene(box, 900, 300);
            first.show(List.of(Fragment.words(WORDS, null, false, null)));
            second.show(List.of(Fragment.words(WORDS, null, false, null)));
            first.onSelection(words -> told = words);
            box.applyCss();
            box.layout();
            select(first, list, 80, 200);
            assertThat(told).isNotEmpty().isSubstringOf(WORDS);
            assertThat(WORDS).doesNotStartWith(told);
            assertThat(lit(first)).isTrue();
            select(second, list, 80, 200);
            assertThat(lit(first)).isFalse();
            assertThat(lit(second)).isTrue();
        });
    }
}
