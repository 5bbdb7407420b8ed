package org.priortext.ui.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;
import org.priortext.change.Change;
import org.priortext.dossier.Comparison.Clause;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.kit.RightToLeft;

/** The small labels below a clause that say what its edits mean: substantive ones first, editorial ones in one. */
final class Chips {
    /** The margin says these already. */
    private static final List<String> IN_MARGIN = List.of(
            "structure.renumbered", "structure.moved", "structure.split", "structure.merged",
            "substantive.addition", "substantive.deletion");

    private Chips() {}

    /** One label for each substantive edit, one for all editorial ones together. */
    static List<Label> of(Clause clause) {
        Map<Change, Label> chips = new LinkedHashMap<>();
        Set<String> editorial = new LinkedHashSet<>();
        for (Change change : clause.changes()) {
            if (IN_MARGIN.contains(change.type()) && (whole(clause) || change.type().startsWith("structure"))) {
                continue;
            }
            if (change.substantive()) {
                chips.computeIfAbsent(change, _ -> chip(change));
            } else {
                editorial.add(within(ChangeWords.name(change.type())));
            }
        }
        List<Label> all = new ArrayList<>(chips.values());
        if (!editorial.isEmpty()) {
            all.add(label(Messages.of("chip.editorial", String.join(", ", editorial)), "fth-edit-3", "chip-editorial"));
        }
        return all;
    }

    /** A name as it stands within a sentence. */
    private static String within(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static boolean whole(Clause clause) {
        return clause.match().before().isEmpty() || clause.match().after().isEmpty();
    }

    private static Label chip(Change change) {
        ChangeWords told = ChangeWords.brief(change);
        Label label = label(told.words().isEmpty() ? told.name() : Messages.of("chip.note", told.name(), told.words()),
                icon(change.type()), "chip-substantive");
        String all = ChangeWords.full(change).words();
        if (!all.isEmpty()) {
            label.setTooltip(RightToLeft.tooltip(all));
        }
        return label;
    }

    private static Label label(String text, String icon, String style) {
        Label label = new Label(text, new FontIcon(icon));
        label.getStyleClass().addAll("chip", style);
        RightToLeft.wrap(label);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private static String icon(String type) {
        if (type.endsWith("weakened")) {
            return "fth-trending-down";
        }
        if (type.endsWith("strengthened")) {
            return "fth-trending-up";
        }
        return "fth-alert-circle";
    }
}
