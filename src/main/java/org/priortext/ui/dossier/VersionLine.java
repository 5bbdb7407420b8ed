package org.priortext.ui.dossier;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.priortext.model.Stage;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.kit.RightToLeft;
import org.priortext.ui.model.Reading;

/** A version in two lines: label and stage, symbol and date. */
public final class VersionLine {
    private VersionLine() {}

    public static VBox of(Reading reading) {
        Label label = new Label(reading.version().label());
        label.getStyleClass().add("version-label");
        RightToLeft.show(label);
        HBox first = new HBox(8, label);
        first.setAlignment(Pos.CENTER_LEFT);
        if (reading.stage() != null) {
            first.getChildren().add(stage(reading.stage()));
        }
        Label meta = new Label(facts(reading));
        meta.getStyleClass().add("version-meta");
        RightToLeft.show(meta);
        VBox box = new VBox(first, meta);
        box.getStyleClass().add("version-line");
        if (reading.version().amendedBy() != null) {
            Label made = new Label(Messages.of("version.amended", reading.version().amendedBy()), new FontIcon("fth-edit"));
            made.getStyleClass().add("version-made");
            RightToLeft.show(made);
            box.getChildren().add(made);
        }
        return box;
    }

    /** The symbol, unless it is the label already, and the date; of one of several texts of a report its title, by which they are told apart. */
    private static String facts(Reading reading) {
        String date = Messages.shortDate(reading.date());
        if (reading.symbol() == null && reading.version().choice() != null && reading.hasText() && reading.witness().resolution().title() != null) {
            return reading.witness().resolution().title();
        }
        if (reading.version().label().equals(reading.symbol())) {
            return date.isEmpty() ? Messages.of("version.nodate") : date;
        }
        String symbol = reading.symbol() == null ? Messages.of("version.nosymbol") : reading.symbol();
        return date.isEmpty() ? symbol : Messages.of("version.meta", symbol, date);
    }

    private static Label stage(Stage stage) {
        Label label = new Label(Messages.of("stage." + stage.code()));
        label.getStyleClass().addAll("stage", stage.agreed() ? "stage-agreed" : "stage-draft");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
