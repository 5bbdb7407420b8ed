package org.priortext.ui;

import java.util.ResourceBundle;
import org.priortext.ui.kit.Messages;

/** What the program is, and in which language it speaks. */
final class Help {
    private final Desk desk;
    private final Runnable quit;

    /** @param quit closes the window, unless the user minds */
    Help(Desk desk, Runnable quit) {
        this.desk = desk;
        this.quit = quit;
    }

    /** Tells the version, the licence and the faces used. */
    void about() {
        desk.questions().told(Messages.of("about.title"),
                Messages.of("about.text", ResourceBundle.getBundle("org.priortext.version").getString("version")));
    }

    /** Sets the other language, which is spoken from the next start on, and offers to close the window for that. */
    void otherLanguage() {
        desk.state().languageProperty().set(Messages.language().equals("fr") ? "en" : "fr");
        if (desk.questions().agreed(Messages.of("language.next"), Messages.of("language.close"), Messages.of("language.later"))) {
            quit.run();
        }
    }
}
