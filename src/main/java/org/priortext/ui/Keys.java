package org.priortext.ui;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.priortext.ui.model.WindowState;

/** Keys beside those of the menus: second keys for the same thing, and from pane to pane. */
final class Keys {
    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");
    private static final String TEXT = "#rows";

    private final Desk desk;
    private final Supplier<List<Node>> panes;

    /** @param panes where F6 goes, in this order; what is not visible is passed over */
    Keys(Desk desk, Supplier<List<Node>> panes) {
        this.desk = desk;
        this.panes = panes;
    }

    void install(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (use(root, event)) {
                event.consume();
            }
        });
    }

    private boolean use(Node root, KeyEvent event) {
        if (desk.print().openProperty().get() || desk.export().productProperty().get() != null) {
            return false;
        }
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        return switch (event.getCode()) {
            case F7 -> {
                toText(root);
                yield false;
            }
            case ENTER -> plain && !event.isShiftDown() && toDetails(root);
            case P -> event.isShortcutDown() && event.isShiftDown() && done(() -> desk.state().paletteProperty().set(true));
            case DOWN -> event.isAltDown() && done(desk.compare()::next);
            case UP -> event.isAltDown() && done(desk.compare()::previous);
            case Y -> event.isShortcutDown() && !event.isShiftDown() && !(event.getTarget() instanceof TextInputControl)
                    && done(desk.dossier()::redo);
            case K -> event.isShortcutDown() && !event.isShiftDown() && done(() -> desk.state().paletteProperty().set(true));
            case EQUALS, ADD -> event.isShortcutDown() && done(desk.theme()::larger);
            case SUBTRACT -> event.isShortcutDown() && done(desk.theme()::smaller);
            case F6 -> plain && done(() -> leave(root, event.isShiftDown() ? -1 : 1));
            case ESCAPE -> plain && event.getTarget() instanceof Node && desk.state().readingProperty().get()
                    && !desk.state().paletteProperty().get() && done(() -> desk.state().readingProperty().set(false));
            default -> false;
        };
    }

    /** The keys go to the text, unless something is being written. */
    private void toText(Node root) {
        Node owner = root.getScene().getFocusOwner();
        if (comparing() && !(owner instanceof TextInputControl)) {
            root.lookup(TEXT).requestFocus();
        }
    }

    /**
     * Opens or closes the details of the current clause, unless Enter means something where the keys are: in a field, on
     * what was gone to by keys, in the text itself, or anywhere beside the comparison.
     */
    private boolean toDetails(Node root) {
        Node owner = root.getScene().getFocusOwner();
        boolean own = owner instanceof TextInputControl || owner != null && owner.isFocusVisible() && !(owner instanceof ListView)
                || owner != null && (inside(owner, root.lookup(TEXT)) || !inside(owner, root.lookup(".frame")));
        if (own || !comparing() || owner instanceof ListView && !inside(owner, root.lookup("#compare"))) {
            return false;
        }
        desk.compare().switches().detailsProperty().set(!desk.compare().switches().detailsProperty().get());
        return true;
    }

    private boolean comparing() {
        return desk.state().viewProperty().get() == WindowState.View.COMPARE && !desk.state().paletteProperty().get();
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    /** Goes from the pane that has the keys to the next one that can take them. */
    private void leave(Node root, int direction) {
        List<Node> shown = panes.get().stream().filter(Node::isVisible).toList();
        Node owner = root.getScene().getFocusOwner();
        int at = -1;
        for (int i = 0; i < shown.size(); i++) {
            at = inside(owner, shown.get(i)) ? i : at;
        }
        for (int i = 1; i <= shown.size(); i++) {
            Node pane = shown.get(Math.floorMod(at + direction * i, shown.size()));
            if (focus(pane)) {
                mark(root.getScene().getFocusOwner());
                return;
            }
        }
    }

    /** Shows where the keys are now, as the toolkit does where the tabulator has brought them. */
    private static void mark(Node reached) {
        reached.pseudoClassStateChanged(REACHED, true);
        AtomicReference<Subscription> left = new AtomicReference<>();
        left.set(reached.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                reached.pseudoClassStateChanged(REACHED, false);
                left.get().unsubscribe();
            }
        }));
    }

    static boolean inside(Node node, Node pane) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (one == pane) {
                return true;
            }
        }
        return false;
    }

    /** Gives the keys to the first node that wants them: a list or the river before a mere button. */
    static boolean focus(Node pane) {
        Node list = Stream.of(".list-view", "#river-canvas").flatMap(content -> pane.lookupAll(content).stream()).filter(Keys::takes)
                .findFirst().orElse(null);
        Node first = list != null ? list : first(pane);
        if (first != null) {
            first.requestFocus();
        }
        return first != null;
    }

    private static Node first(Node node) {
        if (takes(node)) {
            return node;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = child.isVisible() ? first(child) : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static boolean takes(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        return node.isFocusTraversable() && !node.isDisabled();
    }
}
