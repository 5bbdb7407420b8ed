package org.priortext.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.priortext.ui.export.ExportView;
import org.priortext.ui.kit.Later;
import org.priortext.ui.palette.PaletteView;
import org.priortext.ui.print.PrintView;

/** What comes over the window when it is asked for, each above the one named before it: the tour, the pages, an export, the commands. */
final class Overlays {
    private static final int TOUR = 1;

    private final Desk desk;
    private final Actions actions;
    private final Pane window;
    private final Runnable back;

    /** @param back gives the keys to what is below, when something has closed that had them */
    Overlays(Desk desk, Actions actions, Pane window, Runnable back) {
        this.back = back;
        this.desk = desk;
        this.actions = actions;
        this.window = window;
    }

    void bind() {
        ObservableValue<Boolean> tour = desk.state().tourProperty().map(step -> step.intValue() > 0);
        Later.once(tour, () -> {
            TourView view = new TourView(desk).build();
            add(view, TOUR);
            view.bind();
        });
        Later.once(desk.print().openProperty(), () -> {
            PrintView view = new PrintView(desk.print(), desk.failures()).build();
            add(view, 2);
            view.bind();
        });
        Later.once(desk.export().productProperty().map(_ -> true).orElse(false), () -> {
            ExportView view = new ExportView(desk.export(), desk.questions());
            add(view, 3);
            view.bind();
        });
        Later.once(desk.state().paletteProperty(), () -> {
            PaletteView view = new PaletteView(actions.all(), desk.state().paletteProperty()).build();
            add(view, 4);
            view.bind();
        });
    }

    /** @param level higher stands above lower, whichever was asked for first */
    private void add(Node view, int level) {
        view.visibleProperty().addListener((_, _, shown) -> {
            if (!shown && has(view)) {
                back.run();
            }
        });
        if (level > TOUR) {
            view.addEventHandler(KeyEvent.KEY_PRESSED, Overlays::keep);
        }
        view.setViewOrder(-level);
        window.getChildren().add(view);
    }

    /** Asked at once: by the next pulse the keys of a view that closed would have gone to whatever comes after it. */
    private static boolean has(Node view) {
        Node owner = view.getScene().getFocusOwner();
        return owner == null || Keys.inside(owner, view);
    }

    /** Keys that mean something in the window below do nothing there while it is covered. */
    private static void keep(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.getCode().isFunctionKey()) {
            event.consume();
        }
    }
}
