package org.priortext.ui.palette;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.priortext.ui.kit.Action;
import org.priortext.ui.kit.Messages;

/** Every command with its key over the window; typing narrows the list, Enter does what is chosen. */
public final class PaletteView extends StackPane {
    private final BooleanProperty open;
    private final FilteredList<Action> found;
    private final TextField words = new TextField();
    private final ListView<Action> list = new ListView<>();
    private Node before;

    /** @param open whether it is shown */
    public PaletteView(List<Action> actions, BooleanProperty open) {
        this.open = open;
        found = new FilteredList<>(FXCollections.observableArrayList(actions));
    }

    public PaletteView build() {
        setId("palette");
        getStyleClass().add("palette-shade");
        words.setId("palette-words");
        words.setPromptText(Messages.of("palette.prompt"));
        list.setId("palette-list");
        list.setItems(found);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new ActionCell());
        list.setPlaceholder(new Label(Messages.of("palette.none")));
        VBox box = new VBox(words, list);
        box.getStyleClass().add("palette");
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        getChildren().add(box);
        return this;
    }

    public void bind() {
        visibleProperty().bind(open);
        managedProperty().bind(open);
        open.subscribe(shown -> {
            if (shown) {
                before = getScene().getFocusOwner();
                words.clear();
                list.refresh(); // what can be done now may differ from what could be done then
                list.getSelectionModel().selectFirst();
                list.scrollTo(0);
                words.requestFocus();
            } else if (before != null) {
                before.requestFocus();
            }
        });
        words.textProperty().subscribe(text -> {
            List<String> sought = Arrays.asList(text.toLowerCase(Locale.ROOT).strip().split("\\s+"));
            found.setPredicate(action -> sought.stream().allMatch((action.name() + " " + action.words()).toLowerCase(Locale.ROOT)::contains));
            list.getSelectionModel().selectFirst();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                open.set(false);
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                perform();
            }
        });
    }

    private void press(KeyEvent event) {
        boolean used = true;
        if (event.getCode() == KeyCode.ESCAPE) {
            open.set(false);
        } else if (event.getCode() == KeyCode.ENTER) {
            perform();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            step(event.getCode() == KeyCode.DOWN ? 1 : -1);
        } else {
            used = event.getCode() == KeyCode.TAB;
        }
        if (used) {
            event.consume();
        }
    }

    private void step(int by) {
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, found.size() - 1));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - 5));
    }

    private void perform() {
        Action action = list.getSelectionModel().getSelectedItem();
        if (action != null && action.possible()) {
            open.set(false);
            action.perform();
        }
    }
}
