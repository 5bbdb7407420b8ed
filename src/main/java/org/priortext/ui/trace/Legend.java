package org.priortext.ui.trace;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.priortext.lineage.Lineage;
import org.priortext.lineage.Route;
import org.priortext.lineage.Share;
import org.priortext.lineage.Shares;
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
        int all = lineage.shares().stream().mapToInt(Share::words).sum();
        int most = lineage.shares().stream().mapToInt(Share::words).max().orElse(1);
        for (Share share : lineage.shares()) {
            if (share.witness() == lineage.target()) {
                int fresh = Shares.words(lineage, Route.NEW);
                getChildren().addAll(line("source-new", "", Messages.of("trace.own"), fresh, all, most),
                        line("source-formula", "", Messages.of("trace.formulae"), share.words() - fresh, all, most));
            } else {
                getChildren().add(line(SourceColour.of(model, share.witness()), model.letter(share.witness()), share.witness().label(),
                        share.words(), all, most));
            }
        }
        Label caution = new Label(Messages.of("trace.caution", lineage.witnesses().size()));
        caution.getStyleClass().add("caution");
        caution.setWrapText(true);
        caution.setMinHeight(USE_PREF_SIZE);
        getChildren().add(caution);
    }

    private static HBox line(String style, String letter, String name, int words, int all, int most) {
        Label badge = new Label(letter);
        badge.getStyleClass().addAll("badge", style + "-badge");
        Label label = new Label(name);
        label.getStyleClass().add("legend-name");
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        Region bar = new Region();
        bar.getStyleClass().addAll("bar", style + "-bar");
        bar.setMaxWidth(Math.max(2, BAR * words / Math.max(1, most)));
        StackPane track = new StackPane(bar);
        track.setAlignment(Pos.CENTER_LEFT);
        track.setMinWidth(BAR);
        track.setPrefWidth(BAR);
        Label figure = new Label(Messages.of("trace.share", (double) words / Math.max(1, all), words));
        figure.getStyleClass().add("figure");
        HBox line = new HBox(badge, label, track, figure);
        line.getStyleClass().add("legend-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
