package org.priortext.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.priortext.dossier.Cautions;
import org.priortext.dossier.Comparison;
import org.priortext.dossier.Languages;
import org.priortext.model.Witness;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.kit.RightToLeft;
import org.priortext.ui.model.CompareModel;

/** What is to be known of the two texts before their comparison is believed, a line each: their order and their languages. */
final class PairNotices extends VBox {
    private final CompareModel model;
    private final Label order = notice("backwards");
    private final Label languages = notice("languages");

    PairNotices(CompareModel model) {
        this.model = model;
        getChildren().addAll(order, languages);
    }

    void bind() {
        model.comparisonProperty().subscribe(shown -> {
            tell(order, Optional.ofNullable(shown).map(PairNotices::backwards).orElse(""));
            tell(languages, Optional.ofNullable(shown).flatMap(two -> two.languages().map(both -> languages(two, both))).orElse(""));
        });
    }

    private static String backwards(Comparison shown) {
        Witness from = shown.from();
        Witness to = shown.to();
        return Cautions.ofOrder(List.of(from, to)).isEmpty() ? "" : Messages.of("compare.backwards",
                from.label(), Messages.date(from.resolution().date()), to.label(), Messages.date(to.resolution().date()));
    }

    private static String languages(Comparison shown, Languages both) {
        return Messages.of("compare.languages", shown.from().label(), Messages.name(both.from()), shown.to().label(), Messages.name(both.to()));
    }

    private static void tell(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
    }

    private static Label notice(String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add("notice");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(USE_PREF_SIZE);
        label.managedProperty().bind(label.visibleProperty());
        RightToLeft.wrap(label);
        return label;
    }
}
