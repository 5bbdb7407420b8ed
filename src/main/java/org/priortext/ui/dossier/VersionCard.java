package org.priortext.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.kit.RightToLeft;
import org.priortext.ui.model.Reading;

/** One version in the sidebar, on the thread of its line. The arrow keys go from card to card. */
final class VersionCard extends HBox {
    private final Reading reading;
    private final Runnable onChoice;
    private final VBox text;

    /**
     * @param first whether its line begins here
     * @param last whether its line ends here
     * @param onChoice when it is chosen
     */
    VersionCard(Reading reading, boolean first, boolean last, Runnable onChoice) {
        this.reading = reading;
        this.onChoice = onChoice;
        getStyleClass().add("card");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(reading.version().label());
        text = VersionLine.of(reading);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        if (!reading.hasText() && !reading.pending()) {
            getStyleClass().add("without-text");
            Label missing = new Label(reading.problem() != null ? reading.problem() : Messages.of("version.notext"));
            missing.getStyleClass().add(reading.problem() != null ? "version-problem" : "version-meta");
            RightToLeft.wrap(missing);
            text.getChildren().add(missing);
        }
        setFocusTraversable(true);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                choose();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        getChildren().addAll(thread(first, last), text);
    }

    Reading reading() {
        return reading;
    }

    /** Shows something below the lines of the version. */
    void offer(Node offer) {
        text.getChildren().add(offer);
    }

    private void choose() {
        if (reading.hasText()) {
            onChoice.run();
        }
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.getTarget() != this) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            choose();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            List<Node> cards = new ArrayList<>(getParent().getChildrenUnmodifiable());
            cards.removeIf(node -> !(node instanceof VersionCard));
            int next = cards.indexOf(this) + (event.getCode() == KeyCode.DOWN ? 1 : -1);
            if (next >= 0 && next < cards.size()) {
                cards.get(next).requestFocus();
            }
            event.consume();
        }
    }

    private static StackPane thread(boolean first, boolean last) {
        Region above = segment(first);
        Region below = segment(last);
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        VBox line = new VBox(above, below);
        line.setAlignment(Pos.TOP_CENTER);
        VBox.setVgrow(below, Priority.ALWAYS);
        StackPane thread = new StackPane(line, dot);
        thread.getStyleClass().add("thread");
        StackPane.setAlignment(dot, Pos.TOP_CENTER);
        return thread;
    }

    private static Region segment(boolean end) {
        Region segment = new Region();
        segment.getStyleClass().add("segment");
        segment.setVisible(!end);
        return segment;
    }
}
