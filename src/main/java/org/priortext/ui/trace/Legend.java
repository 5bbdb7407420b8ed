package org.priortext.ui.trace;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.priortext.lineage.Lineage;
import org.priortext.lineage.Share;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.model.LineageModel;

/** The sources with their colours and letters, and how much of the text each gave first. */
final class Legend extends VBox {
    private static final double BAR = 110;

    private final LineageModel model;

    Legend(LineageModel model) {
        this.model = model;
        getStyleClass().add("legend");
    }

    void show(Lineage lineage) {
        getChildren().clear();
        if (lineage == null) {
            return;
        }
        double most = lineage.shares().stream().mapToDouble(Share::share).max().orElse(1);
        for (Share share : lineage.shares()) {
            boolean own = share.witness() == lineage.target();
            getChildren().add(line(
                    own ? "source-new" : SourceColour.of(model, share.witness()),
                    own ? "" : model.letter(share.witness()),
                    own ? Messages.of("trace.own") : share.witness().label(),
                    share, share.share() / most));
        }
        Label caution = new Label(Messages.of("trace.caution", lineage.witnesses().size()));
        caution.getStyleClass().add("caution");
        caution.setWrapText(true);
        caution.setMinHeight(USE_PREF_SIZE);
        getChildren().add(caution);
    }

    private static HBox line(String style, String letter, String name, Share share, double part) {
        Label badge = new Label(letter);
        badge.getStyleClass().addAll("badge", style + "-badge");
        Label label = new Label(name);
        label.getStyleClass().add("legend-name");
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        Region bar = new Region();
        bar.getStyleClass().addAll("bar", style + "-bar");
        bar.setMaxWidth(Math.max(2, BAR * part));
        StackPane track = new StackPane(bar);
        track.setAlignment(Pos.CENTER_LEFT);
        track.setMinWidth(BAR);
        track.setPrefWidth(BAR);
        Label figure = new Label(Messages.of("trace.share", share.share(), share.words()));
        figure.getStyleClass().add("figure");
        HBox line = new HBox(badge, label, track, figure);
        line.getStyleClass().add("legend-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

}
