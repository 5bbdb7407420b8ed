package org.priortext.ui;

import java.io.IOException;
import javafx.scene.control.Alert;
import javafx.stage.Stage;
import org.priortext.dossier.Analysis;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.kit.Placing;
import org.priortext.ui.kit.Theme;

/** Tells the user in one sentence what went wrong. */
final class Failures {
    private Failures() {}

    static void show(Stage owner, Theme theme, Throwable failure) {
        Alert alert = new Alert(Alert.AlertType.ERROR, sentence(failure));
        Placing.over(alert, owner);
        alert.setTitle(Messages.of("failure.title"));
        alert.setHeaderText(null);
        theme.apply(alert.getDialogPane());
        alert.show();
    }

    /** What was expected to fail says so itself; anything else is a fault of this program. */
    static String sentence(Throwable failure) {
        return failure instanceof IOException && failure.getMessage() != null
                ? failure.getMessage().replace(Analysis.AMEND_ADVICE, Messages.of("amend.advice"))
                : Messages.of("failure.unexpected", failure.toString());
    }
}
