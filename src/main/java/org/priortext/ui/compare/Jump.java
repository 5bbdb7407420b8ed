package org.priortext.ui.compare;

import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.javafx.FontIcon;

/** A link from a clause to another place of its words; Enter follows it as a click does. */
final class Jump extends Hyperlink {
    Jump(String text, String icon, Runnable go) {
        super(text, new FontIcon(icon));
        getStyleClass().add("jump");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setOnAction(_ -> go.run());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                fire();
            }
        });
    }
}
