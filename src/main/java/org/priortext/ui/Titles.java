package org.priortext.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.model.DossierModel;

/** The title of the window: the dossier, whether it is saved, the program. */
final class Titles {
    private Titles() {}

    static StringBinding of(DossierModel dossier) {
        return Bindings.createStringBinding(() -> {
            String name = dossier.name() != null ? dossier.name() : Messages.of("dossier.untitled");
            return Messages.of(dossier.unsavedProperty().get() ? "window.unsaved" : "window.title", name);
        }, dossier.dossierProperty(), dossier.fileProperty(), dossier.unsavedProperty());
    }
}
