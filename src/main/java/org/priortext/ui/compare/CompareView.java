package org.priortext.ui.compare;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.priortext.ui.kit.Action;
import org.priortext.ui.kit.Later;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.kit.RightToLeft;
import org.priortext.ui.model.ClauseNotes;
import org.priortext.ui.model.CompareModel;
import org.priortext.ui.model.FindModel;

/** Two versions compared, clause by clause. */
public final class CompareView extends BorderPane {
    private final CompareModel model;
    private final CompareBar bar;
    private final VersionHeads heads;
    private final PairNotices notices;
    private final RowList list;
    private final ChangeMap map;
    private final FindModel find;
    private final VBox top = new VBox();
    private final VBox bottom = new VBox();
    private final Label summary = new Label();
    private final Label empty = new Label();

    /** @param actions what can be done with the current clause; null for a line between groups */
    public CompareView(CompareModel model, FindModel find, ClauseNotes notes, List<Action> actions) {
        this.model = model;
        this.find = find;
        bar = new CompareBar(model);
        heads = new VersionHeads(model);
        notices = new PairNotices(model);
        list = new RowList(model, find, notes, actions);
        map = new ChangeMap(model);
    }

    public CompareView build() {
        getStyleClass().add("compare-view");
        setId("compare");
        Pane over = new Pane(new Ribbons(model, list));
        over.setMouseTransparent(true);
        empty.getStyleClass().add("empty-hint");
        empty.setWrapText(true);
        StackPane rows = new StackPane(list, over, empty);
        HBox middle = new HBox(rows, map.build());
        HBox.setHgrow(rows, Priority.ALWAYS);
        rows.setMinWidth(0);
        BorderPane texts = new BorderPane(middle);
        texts.setTop(new VBox(heads.build(), notices));
        top.getChildren().add(bar.build());
        setTop(top);
        setCenter(texts);
        summary.getStyleClass().add("summary");
        RightToLeft.wrap(summary);
        summary.setMinHeight(USE_PREF_SIZE);
        HBox foot = new HBox(summary);
        foot.getStyleClass().add("foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        bottom.getChildren().add(foot);
        setBottom(bottom);
        return this;
    }

    /** @param reading whether the switches above are left out, to show nothing but the text */
    public void bind(ObservableBooleanValue reading) {
        bar.visibleProperty().bind(Bindings.not(reading));
        bar.managedProperty().bind(bar.visibleProperty());
        bar.bind();
        heads.bind();
        list.bind();
        map.bind();
        Later.once(model.switches().listProperty(), this::addChanges);
        Later.once(find.openProperty(), this::addFindBar);
        Later.once(model.switches().detailsProperty(), this::addDetails);
        find.openProperty().subscribe(open -> {
            if (!open) {
                list.requestFocus();
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean shown = model.switches().detailsProperty().get();
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE && shown) {
                model.switches().detailsProperty().set(!shown);
                event.consume();
            }
        });
        empty.setId("compare-hint");
        model.hintProperty().subscribe(key -> {
            empty.setVisible(key != null);
            empty.setText(key == null ? "" : Messages.of(key));
        });
        notices.bind();
        InvalidationListener figures = _ -> summary.setText(SummaryLine.of(model));
        model.rows().addListener(figures);
        model.comparisonProperty().addListener(figures);
        figures.invalidated(model.rows());
    }

    private void addChanges() {
        ChangeList changes = new ChangeList(model).build();
        setRight(changes);
        changes.visibleProperty().bind(model.switches().listProperty());
        changes.managedProperty().bind(model.switches().listProperty());
        changes.bind();
    }

    private void addFindBar() {
        FindBar words = new FindBar(find, model).build();
        top.getChildren().add(words);
        words.bind();
    }

    private void addDetails() {
        ClauseDetails details = new ClauseDetails(model).build();
        bottom.getChildren().addFirst(details);
        details.bind();
    }
}
