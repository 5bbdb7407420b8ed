package org.priortext.ui.trace;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.priortext.lineage.Place;
import org.priortext.lineage.Provenance;
import org.priortext.lineage.Route;
import org.priortext.model.Paragraph;
import org.priortext.ui.clause.ClauseText;
import org.priortext.ui.clause.Fragment;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.kit.RightToLeft;
import org.priortext.ui.model.LineageModel;
import org.priortext.ui.model.SourceNote;

/** Where the chosen phrase comes from: citation, standing, road, and the source clause with the words in it. */
final class SourceCard extends VBox {
    private final LineageModel model;

    SourceCard(LineageModel model) {
        this.model = model;
        setId("source-card");
        getStyleClass().add("source-card");
    }

    void show(Provenance phrase) {
        getChildren().clear();
        if (phrase == null) {
            getChildren().add(line(Messages.of("trace.choose"), "hint"));
            return;
        }
        if (phrase.first() == null || phrase.route() == Route.FORMULA) {
            getChildren().addAll(
                    line(Messages.of(phrase.route() == Route.NEW ? "card.new" : "card.formula"), "citation"),
                    line(SourceNote.road(phrase, model.lineageProperty().get()), "road"),
                    quote(phrase.slice().paragraph(), phrase.slice().start(), phrase.slice().end(), "source-new"));
            return;
        }
        Place first = phrase.first();
        String style = SourceColour.of(model, first.witness());
        Label badge = new Label(model.letter(first.witness()));
        badge.getStyleClass().addAll("badge", style + "-badge");
        Label citation = line(SourceNote.citation(first), "citation");
        HBox head = new HBox(badge, citation);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("card-head");
        getChildren().addAll(head, line(SourceNote.standing(first), "standing"));
        if (phrase.agreed()) {
            Label agreed = line(Messages.of("card.agreed"), "agreed");
            agreed.setGraphic(new FontIcon("fth-check-circle"));
            getChildren().add(agreed);
        }
        getChildren().add(line(SourceNote.road(phrase, model.lineageProperty().get()), "road"));
        SourceNote.older(phrase).ifPresent(older -> getChildren().add(line(older, "road")));
        if (!phrase.exact()) {
            getChildren().add(line(Messages.of("card.inexact"), "road"));
        }
        getChildren().addAll(
                quote(first.slice().paragraph(), first.slice().start(), first.slice().end(), style), copy(first));
    }

    private static Button copy(Place place) {
        Button copy = new Button(Messages.of("card.copy"), new FontIcon("fth-copy"));
        copy.setId("copy-citation");
        copy.getStyleClass().add("small");
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(SourceNote.quotation(place));
            Clipboard.getSystemClipboard().setContent(content);
        });
        return copy;
    }

    private static ClauseText quote(Paragraph paragraph, int start, int end, String tone) {
        String text = paragraph.text();
        List<Fragment> fragments = new ArrayList<>();
        fragments.add(Fragment.words(text.substring(0, start), "context", false, null));
        fragments.add(Fragment.words(text.substring(start, end), tone, false, null));
        fragments.add(Fragment.words(text.substring(end), "context", false, null));
        ClauseText clause = new ClauseText();
        clause.show(fragments);
        clause.getStyleClass().add("quote");
        return clause;
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        RightToLeft.wrap(label);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
