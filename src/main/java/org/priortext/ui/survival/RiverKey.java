package org.priortext.ui.survival;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Rectangle;
import org.priortext.export.chart.Tone;
import org.priortext.ui.kit.Messages;

/** What the colours and outlines of the river mean. */
final class RiverKey extends HBox {
    RiverKey() {
        getStyleClass().add("river-key");
        for (Tone tone : new Tone[] {Tone.KEPT, Tone.EDITED, Tone.JOINED, Tone.MOVED, Tone.DROPPED, Tone.NEW}) {
            Rectangle sample = new Rectangle(22, 13);
            sample.getStyleClass().addAll("river-band", "tone-" + tone.code());
            for (float dash : tone.line().dashes()) {
                sample.getStrokeDashArray().add((double) dash);
            }
            getChildren().add(new Label(Messages.of("river.tone." + tone.code()), sample));
        }
    }
}
