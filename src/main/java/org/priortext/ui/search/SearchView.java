package org.priortext.ui.search;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.priortext.corpus.Hit;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.kit.Questions;
import org.priortext.ui.kit.RightToLeft;
import org.priortext.ui.model.SearchModel;

/** The places where words stand, beside the texts; Ctrl+C copies the chosen one with its citation. */
public final class SearchView extends VBox {
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final SearchModel model;
    private final Questions questions;
    private final Label phrase = new Label();
    private final Label outcome = new Label();
    private final Button folder = new Button();
    private final Button copy = new Button(Messages.of("card.copy"), new FontIcon("fth-copy"));
    private final ListView<Hit> hits = new ListView<>();

    public SearchView(SearchModel model, Questions questions) {
        this.model = model;
        this.questions = questions;
    }

    public SearchView build() {
        setId("search");
        getStyleClass().add("search-view");
        Label title = new Label(Messages.of("search.title"));
        title.getStyleClass().add("panel-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = new Button(null, new FontIcon("fth-x"));
        close.getStyleClass().addAll("button-icon", "flat", "small");
        close.setAccessibleText(Messages.of("find.close"));
        close.setOnAction(_ -> model.openProperty().set(false));
        HBox head = new HBox(title, space, close);
        head.setAlignment(Pos.CENTER_LEFT);
        phrase.getStyleClass().add("search-phrase");
        RightToLeft.wrap(phrase);
        outcome.getStyleClass().add("version-meta");
        RightToLeft.wrap(outcome);
        folder.getStyleClass().add("small");
        folder.setGraphic(new FontIcon("fth-folder"));
        folder.setMnemonicParsing(false);
        folder.setId("search-folder");
        folder.setOnAction(_ -> questions.folder(Messages.of("search.folder")).ifPresent(model.folderProperty()::set));
        hits.setId("hits");
        hits.getStyleClass().addAll("row-list", "hits");
        hits.setCellFactory(_ -> new HitCell());
        VBox.setVgrow(hits, Priority.ALWAYS);
        copy.getStyleClass().add("small");
        copy.setOnAction(_ -> copy());
        phrase.setMinHeight(USE_PREF_SIZE);
        outcome.setMinHeight(USE_PREF_SIZE);
        FlowPane foot = new FlowPane(8, 6, folder, copy);
        foot.setPrefWrapLength(0); // as wide as the panel is
        foot.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head, phrase, outcome, hits, foot);
        return this;
    }

    public void bind() {
        visibleProperty().bind(model.openProperty());
        managedProperty().bind(model.openProperty());
        model.phraseProperty().subscribe(words -> phrase.setText(Messages.of("search.phrase", words)));
        model.outcomeProperty().subscribe(outcome::setText);
        hits.setItems(model.hits());
        copy.disableProperty().bind(hits.getSelectionModel().selectedItemProperty().isNull());
        model.folderProperty().subscribe(path -> {
            folder.setText(path == null ? Messages.of("search.folder.none") : path.getFileName().toString());
            folder.setTooltip(path == null ? null : new Tooltip(path.toString()));
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.openProperty().set(false);
                event.consume();
            } else if (COPY.match(event) && hits.isFocused()) {
                copy();
                event.consume();
            }
        });
        model.openProperty().subscribe(open -> {
            if (open) {
                hits.requestFocus();
            }
        });
    }

    private void copy() {
        Hit hit = hits.getSelectionModel().getSelectedItem();
        if (hit != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(SearchModel.quotation(hit));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
