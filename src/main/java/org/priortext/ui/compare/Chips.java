package org.priortext.ui.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.priortext.change.Change;
import org.priortext.dossier.Comparison.Clause;
import org.priortext.ui.kit.Messages;

/** The small labels below a clause that say what its edits mean: substantive ones first, editorial ones once a type. */
final class Chips {
    private static final int LONGEST_NOTE = 70;
    /** The margin says these already. */
    private static final List<String> IN_MARGIN = List.of(
            "structure.renumbered", "structure.moved", "structure.split", "structure.merged",
            "substantive.addition", "substantive.deletion");

    private Chips() {}

    static List<Label> of(Clause clause) {
        Map<String, Label> chips = new LinkedHashMap<>();
        for (Change change : clause.changes()) {
            boolean whole = clause.match().before().isEmpty() || clause.match().after().isEmpty();
            if (IN_MARGIN.contains(change.type()) && (whole || change.type().startsWith("structure"))) {
                continue;
            }
            String key = change.substantive() ? change.type() + change.note() : change.type();
            chips.computeIfAbsent(key, _ -> chip(change));
        }
        return new ArrayList<>(chips.values());
    }

    static FlowPane flow(List<? extends Node> chips) {
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("chips");
        flow.getChildren().addAll(chips);
        return flow;
    }

    /** The name of a type of change, from the messages or else from its code. */
    static String name(String type) {
        String code = type.substring(type.indexOf('.') + 1);
        String key = "change." + code.replace('↔', '-');
        return Messages.has(key) ? Messages.of(key) : code.replace('-', ' ');
    }

    private static Label chip(Change change) {
        String note = change.substantive() ? change.note() : "";
        boolean fits = !note.isEmpty() && note.length() <= LONGEST_NOTE;
        Label label = new Label(fits ? Messages.of("chip.note", name(change.type()), note) : name(change.type()));
        label.getStyleClass().addAll("chip", change.substantive() ? "chip-substantive" : "chip-editorial");
        label.setGraphic(new FontIcon(icon(change.type())));
        String edit = edit(change);
        if (!edit.isEmpty()) {
            label.setTooltip(new Tooltip(edit));
        }
        label.setMinWidth(0);
        return label;
    }

    private static String icon(String type) {
        if (type.endsWith("weakened")) {
            return "fth-trending-down";
        }
        if (type.endsWith("strengthened")) {
            return "fth-trending-up";
        }
        return type.startsWith("editorial") ? "fth-edit-3" : "fth-alert-circle";
    }

    private static String edit(Change change) {
        if (change.deleted().isBlank() && change.inserted().isBlank()) {
            return change.note();
        }
        return Messages.of("chip.edit", change.deleted().isBlank() ? "–" : change.deleted(),
                change.inserted().isBlank() ? "–" : change.inserted());
    }
}
