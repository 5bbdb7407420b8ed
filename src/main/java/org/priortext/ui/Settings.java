package org.priortext.ui;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.priortext.ui.model.CompareSwitches;
import org.priortext.ui.model.Remembered;
import org.priortext.ui.model.WindowState;

/** What is the same in the next session: looks, switches, the view, and the window's place on the screen. */
final class Settings {
    private static final double VISIBLE = 120;

    private final Desk desk;
    private final Remembered remembered;
    private final DoubleProperty x = new SimpleDoubleProperty(Double.NaN);
    private final DoubleProperty y = new SimpleDoubleProperty(Double.NaN);
    private final DoubleProperty width = new SimpleDoubleProperty(Double.NaN);
    private final DoubleProperty height = new SimpleDoubleProperty(Double.NaN);

    Settings(Desk desk, Remembered remembered) {
        this.desk = desk;
        this.remembered = remembered;
    }

    /** Takes up what was set and remembers what will be. */
    void keep() {
        remembered.keep("dark", desk.theme().darkProperty(), Boolean::valueOf);
        remembered.keep("contrast", desk.theme().contrastProperty(), Boolean::valueOf);
        remembered.keep("airy", desk.theme().airyProperty(), Boolean::valueOf);
        remembered.keep("letters", desk.theme().sizeProperty(), Double::valueOf);
        remembered.keep("view", desk.state().viewProperty(), WindowState.View::valueOf);
        remembered.keep("versions", desk.state().versionsProperty(), Boolean::valueOf);
        remembered.keep("introduced", desk.state().introducedProperty(), Boolean::valueOf);
        remembered.keep("language", desk.state().languageProperty(), String::valueOf);
        remembered.keep("river", desk.survival().riverProperty(), Boolean::valueOf);
        remembered.keep("network", desk.documents().networkProperty(), Boolean::valueOf);
        remembered.keep("export-format", desk.export().formatProperty(), String::valueOf);
        remembered.keep("export-author", desk.export().authorProperty(), String::valueOf);
        remembered.keep("export-moves", desk.export().movesProperty(), Boolean::valueOf);
        remembered.keep("export-comments", desk.export().commentsProperty(), Boolean::valueOf);
        remembered.keep("export-lists", desk.export().listsProperty(), Boolean::valueOf);
        CompareSwitches switches = desk.compare().switches();
        remembered.keep("side-by-side", switches.sideBySideProperty(), Boolean::valueOf);
        remembered.keep("hide-editorial", switches.hideEditorialProperty(), Boolean::valueOf);
        remembered.keep("footnotes", switches.footnotesProperty(), Boolean::valueOf);
        remembered.keep("dim-moved", switches.dimMovedProperty(), Boolean::valueOf);
        remembered.keep("list", switches.listProperty(), Boolean::valueOf);
    }

    /** Puts the window where it was, unless that screen is gone, and remembers where it goes. */
    void keep(Stage stage) {
        remembered.keep("x", x, Double::valueOf);
        remembered.keep("y", y, Double::valueOf);
        remembered.keep("width", width, Double::valueOf);
        remembered.keep("height", height, Double::valueOf);
        if (onScreen()) {
            stage.setX(x.get());
            stage.setY(y.get());
            stage.setWidth(width.get());
            stage.setHeight(height.get());
        }
        stage.xProperty().subscribe(() -> note(stage));
        stage.yProperty().subscribe(() -> note(stage));
        stage.widthProperty().subscribe(() -> note(stage));
        stage.heightProperty().subscribe(() -> note(stage));
    }

    void save() {
        remembered.save();
    }

    private boolean onScreen() {
        return Screen.getScreens().stream().map(Screen::getVisualBounds).anyMatch(this::shows);
    }

    /** Whether enough of the window's head is on a screen to be taken hold of. */
    private boolean shows(Rectangle2D screen) {
        return x.get() + width.get() > screen.getMinX() + VISIBLE && x.get() < screen.getMaxX() - VISIBLE
                && y.get() >= screen.getMinY() - 1 && y.get() < screen.getMaxY() - VISIBLE;
    }

    private void note(Stage stage) {
        if (!stage.isFullScreen() && !stage.isMaximized() && !stage.isIconified() && stage.isShowing()) {
            x.set(stage.getX());
            y.set(stage.getY());
            width.set(stage.getWidth());
            height.set(stage.getHeight());
        }
    }
}
