package org.priortext.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.kit.Placing;
import org.priortext.ui.kit.Questions.Choice;
import org.priortext.ui.kit.RightToLeft;

/**
 * Some of several things, the likeliest first and chosen at once: typing narrows the list, the arrows go through it, after
 * them and before anything is typed Space ticks, as does a click, Enter takes what is ticked or else what is chosen.
 */
final class SeveralDialog extends Dialog<List<Integer>> {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 330;

    /**
     * A line of the list.
     *
     * @param place among all choices
     * @param ticked whether it is one of several
     */
    record Item(int place, Choice choice, BooleanProperty ticked) {}

    private final List<Item> all;
    private final FilteredList<Item> found;
    private final TextField words = new TextField();
    private final ListView<Item> list = new ListView<>();
    private boolean stepping = true;

    SeveralDialog(String hint, List<Choice> choices) {
        all = IntStream.range(0, choices.size()).mapToObj(i -> new Item(i, choices.get(i), new SimpleBooleanProperty())).toList();
        found = new FilteredList<>(FXCollections.observableArrayList(all));
        build(hint);
        bind();
    }

    private void build(String hint) {
        Label explanation = new Label(hint);
        RightToLeft.wrap(explanation);
        explanation.setMinHeight(Label.USE_PREF_SIZE);
        words.setId("several-words");
        words.setPromptText(Messages.of("pair.search"));
        list.setId("several-list");
        list.getStyleClass().add("several");
        list.setItems(found);
        list.setCellFactory(_ -> new ChoiceCell());
        list.setPlaceholder(new Label(Messages.of("pair.none")));
        list.setPrefHeight(HEIGHT);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox box = new VBox(explanation, words, list);
        box.getStyleClass().add("dialog-content");
        box.setPrefWidth(WIDTH);
        getDialogPane().setContent(box);
        getDialogPane().getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
    }

    private void bind() {
        list.getSelectionModel().selectFirst();
        words.textProperty().subscribe(text -> {
            stepping = text.isEmpty();
            String sought = text.strip().toLowerCase(Locale.ROOT);
            found.setPredicate(item -> (item.choice().name() + " " + item.choice().text()).toLowerCase(Locale.ROOT).contains(sought));
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        });
        words.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
                step(event.getCode() == KeyCode.DOWN ? 1 : -1);
                event.consume();
            } else if (event.getCode() == KeyCode.SPACE && stepping) {
                tick();
                event.consume();
            }
        });
        words.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals(" ") && stepping) {
                event.consume(); // it has ticked
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                tick();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                ((Button) getDialogPane().lookupButton(ButtonType.OK)).fire();
                event.consume();
            }
        });
        Placing.focusOnceShown(this, words);
        getDialogPane().lookupButton(ButtonType.OK).disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        setResultConverter(button -> button == ButtonType.OK ? chosen() : null);
    }

    private void tick() {
        Item item = list.getSelectionModel().getSelectedItem();
        if (item != null) {
            item.ticked().set(!item.ticked().get());
        }
    }

    private void step(int by) {
        stepping = true;
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, Math.max(0, found.size() - 1));
        list.getSelectionModel().clearAndSelect(next);
        list.scrollTo(Math.max(0, next - 2));
    }

    private List<Integer> chosen() {
        List<Integer> ticked = all.stream().filter(item -> item.ticked().get()).map(Item::place).toList();
        Item item = list.getSelectionModel().getSelectedItem();
        return !ticked.isEmpty() ? ticked : item == null ? null : List.of(item.place());
    }
}
