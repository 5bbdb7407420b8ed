package org.priortext.ui.survival;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.shape.Rectangle;
import org.priortext.export.chart.Tone;
import org.priortext.ui.kit.Messages;

/** What the colours and outlines of the river mean. */
final class RiverKey extends FlowPane {
    RiverKey() {
        getStyleClass().add("river-key");
        for (Tone tone : new Tone[] {Tone.KEPT, Tone.EDITED, Tone.JOINED, Tone.MOVED, Tone.DROPPED, Tone.NEW}) {
            Rectangle sample = new Rectangle(22, 13);
            sample.getStyleClass().addAll("river-band", "tone-" + tone.code());
            for (float dash : tone.line().dashes()) {
                sample.getStrokeDashArray().add((double) dash);
            }
            Label name = new Label(Messages.of("river.tone." + tone.code()), sample);
            name.setMinWidth(USE_PREF_SIZE);
            getChildren().add(name);
        }
    }
}
