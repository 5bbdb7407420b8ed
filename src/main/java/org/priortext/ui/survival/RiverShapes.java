package org.priortext.ui.survival;

import javafx.scene.Node;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.priortext.export.chart.Drawing;
import org.priortext.export.chart.Tone;

/** The marks of a drawing as nodes, their colours from the style sheet. */
final class RiverShapes {
    private RiverShapes() {}

    static Node of(Drawing.Mark mark) {
        return switch (mark) {
            case Drawing.Box box -> area(new Rectangle(box.x(), box.y(), box.width(), box.height()), box.tone(), "river-box");
            case Drawing.Band band -> area(path(band), band.tone(), "river-band");
            case Drawing.Words words -> words(words);
        };
    }

    private static Text words(Drawing.Words words) {
        Text text = new Text(words.x(), words.y(), words.text());
        text.getStyleClass().addAll("river-words", "words-" + words.tone().code(), words.bold() ? "river-head" : "river-number");
        text.setStyle("-fx-font-size: " + words.size() + "px;");
        text.setMouseTransparent(true);
        return text;
    }

    private static Shape area(Shape shape, Tone tone, String style) {
        shape.getStyleClass().addAll(style, "tone-" + tone.code());
        for (float dash : tone.line().dashes()) {
            shape.getStrokeDashArray().add((double) dash);
        }
        return shape;
    }

    private static Path path(Drawing.Band band) {
        double bend = (band.x() + band.toX()) / 2;
        return new Path(
                new MoveTo(band.x(), band.top()),
                new CubicCurveTo(bend, band.top(), bend, band.toTop(), band.toX(), band.toTop()),
                new LineTo(band.toX(), band.toBottom()),
                new CubicCurveTo(bend, band.toBottom(), bend, band.bottom(), band.x(), band.bottom()),
                new ClosePath());
    }
}
