package org.priortext.ui.clause;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;

/** Selecting words of a text flow with the mouse and copying them, without what is set among them. */
final class TextSelection {
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final TextFlow flow;
    private final Path shape = new Path();
    private List<Fragment> fragments = List.of();
    private Consumer<String> listener = _ -> { };
    private int anchor;
    private int head;

    TextSelection(TextFlow flow) {
        this.flow = flow;
        shape.getStyleClass().add("selection-shape");
        shape.setManaged(false);
    }

    Path shape() {
        return shape;
    }

    void install(Node owner) {
        owner.setCursor(Cursor.TEXT);
        owner.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                begin(owner.getScene());
                anchor = at(event);
                head = anchor;
                relocate();
            }
        });
        owner.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                listener.accept(selected());
                if (anchor != head) {
                    owner.requestFocus();
                }
            }
        });
        owner.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            if (event.isPrimaryButtonDown()) {
                head = at(event);
                relocate();
            }
        });
        owner.setOnKeyPressed(event -> {
            if (COPY.match(event) && anchor != head) {
                ClipboardContent content = new ClipboardContent();
                content.putString(selected());
                Clipboard.getSystemClipboard().setContent(content);
                event.consume();
            }
        });
    }

    /** What was selected elsewhere in the window is so no longer. The list takes the keys at each press, so they cannot tell. */
    private void begin(Scene scene) {
        if (scene.getProperties().put(TextSelection.class, this) instanceof TextSelection before && before != this) {
            before.clear();
        }
    }

    /** Told the words selected, whenever the mouse is let go; empty for none. */
    void onSelection(Consumer<String> told) {
        listener = told;
    }

    /** What the flow shows now; nothing of it is selected. */
    void show(List<Fragment> shown) {
        fragments = shown;
        clear();
    }

    private void clear() {
        anchor = 0;
        head = 0;
        relocate();
    }

    void relocate() {
        shape.setLayoutX(flow.getLayoutX());
        shape.setLayoutY(flow.getLayoutY());
        if (anchor == head) {
            shape.getElements().clear();
        } else {
            shape.getElements().setAll(flow.getRangeShape(Math.min(anchor, head), Math.max(anchor, head), true));
        }
    }

    private int at(MouseEvent event) {
        return flow.getHitInfo(new Point2D(event.getX() - flow.getLayoutX(), event.getY() - flow.getLayoutY()))
                .getInsertionIndex();
    }

    private String selected() {
        StringBuilder all = new StringBuilder();
        int offset = 0;
        for (Fragment fragment : fragments) {
            int length = fragment.text().length();
            int from = Math.clamp(Math.min(anchor, head) - offset, 0, length);
            int to = Math.clamp(Math.max(anchor, head) - offset, 0, length);
            if (!fragment.aside()) {
                all.append(fragment.text(), from, to);
            }
            offset += length;
        }
        return all.toString();
    }
}
