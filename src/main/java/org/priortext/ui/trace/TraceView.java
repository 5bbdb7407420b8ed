package org.priortext.ui.trace;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.priortext.lineage.Lineage.Traced;
import org.priortext.lineage.Provenance;
import org.priortext.ui.dossier.VersionChooser;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.kit.RightToLeft;
import org.priortext.ui.model.LineageModel;
import org.priortext.ui.model.LineageModel.Filter;

/** A text in the colours of its sources, the legend, and the source of the chosen phrase beside it. */
public final class TraceView extends BorderPane {
    private final LineageModel model;
    private final ListView<Traced> clauses = new ListView<>();
    private final Pointing pointing;
    private final Legend legend;
    private final SourceCard card;
    private final VersionChooser chooser = new VersionChooser("target", Messages.of("trace.target"));
    private final HBox filters = new HBox();
    private final Label nothing = new Label();

    public TraceView(LineageModel model) {
        this.model = model;
        pointing = new Pointing(model.pointedProperty());
        legend = new Legend(model);
        card = new SourceCard(model);
    }

    public TraceView build() {
        setId("trace");
        getStyleClass().add("trace-view");
        ToggleGroup group = new ToggleGroup();
        for (Filter filter : Filter.values()) {
            ToggleButton button = new ToggleButton(Messages.of("trace.filter." + Messages.code(filter)));
            button.setId("filter-" + Messages.code(filter));
            button.setToggleGroup(group);
            button.getStyleClass().addAll("small", filter == Filter.ALL ? "left-pill"
                    : filter == Filter.NEW ? "right-pill" : "center-pill");
            button.setSelected(filter == Filter.ALL);
            button.setOnAction(event -> {
                button.setSelected(true);
                model.filterProperty().set(filter);
            });
            filters.getChildren().add(button);
        }
        clauses.setId("traced");
        clauses.getStyleClass().addAll("row-list", "traced-list");
        clauses.setCellFactory(_ -> new TracedCell(model, pointing));
        Label hint = new Label();
        hint.getStyleClass().add("empty-hint");
        hint.textProperty().bind(model.hintProperty().map(Messages::of).orElse(""));
        clauses.setPlaceholder(hint);
        filters.setMinWidth(USE_PREF_SIZE);
        FlowPane head = new FlowPane(chooser, filters);
        head.getStyleClass().add("trace-bar");
        VBox side = new VBox(legend, card);
        side.getStyleClass().add("trace-side");
        ScrollPane scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "trace-scroll");
        nothing.setId("trace-nothing");
        nothing.getStyleClass().add("notice");
        nothing.setMaxWidth(Double.MAX_VALUE);
        nothing.managedProperty().bind(nothing.visibleProperty());
        RightToLeft.wrap(nothing);
        setTop(new VBox(head, nothing));
        setCenter(clauses);
        setRight(scroll);
        return this;
    }

    public void bind() {
        chooser.bind(model.texts(), model.targetProperty());
        model.lineageProperty().subscribe(lineage -> {
            legend.show(lineage);
            clauses.getItems().setAll(lineage == null ? List.of() : lineage.paragraphs());
        });
        model.filterProperty().subscribe(() -> clauses.refresh());
        model.foundProperty().subscribe(found -> {
            nothing.setVisible(!found);
            nothing.setText(found ? "" : Messages.of("trace.nothing." + Messages.code(model.filterProperty().get())));
        });
        model.selectedProperty().subscribe(_ -> {
            tell();
            clauses.refresh();
        });
        model.pointedProperty().subscribe(_ -> tell());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() || event.isAltDown()) {
                return;
            }
            int direction = direction(event.getCode(), clauses.isFocused());
            if (direction != 0) {
                if (direction > 0) {
                    model.next();
                } else {
                    model.previous();
                }
                reveal();
                event.consume();
            }
        });
    }

    /** Up and down mean something else in the box of versions. */
    private static int direction(KeyCode key, boolean inText) {
        return switch (key) {
            case RIGHT -> 1;
            case LEFT -> -1;
            case DOWN -> inText ? 1 : 0;
            case UP -> inText ? -1 : 0;
            default -> 0;
        };
    }

    /** What the pointer rests on goes before what was chosen. */
    private void tell() {
        Provenance pointed = model.pointedProperty().get();
        card.show(pointed != null ? pointed : model.selectedProperty().get());
    }

    private void reveal() {
        for (int i = 0; i < clauses.getItems().size(); i++) {
            Traced traced = clauses.getItems().get(i);
            if (model.selectedProperty().get() != null
                    && traced.paragraph() == model.selectedProperty().get().slice().paragraph()) {
                clauses.scrollTo(i);
            }
        }
    }
}
