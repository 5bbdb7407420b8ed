package org.priortext.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.DossierStore;
import org.priortext.ui.model.DossierModel;
import org.priortext.ui.model.Opening;

/**
 * The dossier to be shown first, read on a thread of its own while JavaFX starts and the window is made. JavaFX makes
 * its applications itself: they find here what was begun before.
 */
final class Ahead {
    private static Ahead begun;

    private final Path file;
    private final FutureTask<Opening> reading;

    private Ahead(Path file) {
        this.file = file;
        reading = new FutureTask<>(() -> Opening.of(file, new DossierStore(), new Analysis()));
    }

    /** Begins to read the dossier that opens with the window, if one does. */
    static synchronized void begin(List<Path> files) {
        Optional<Path> dossier = files.isEmpty() ? Window.sampleDossier() : DossierModel.dossierAmong(files);
        begun = dossier.map(Ahead::new).orElse(null);
        if (begun != null) {
            Thread.ofPlatform().daemon().name("ahead").start(begun.reading);
        }
    }

    /** Opens the dossier that was begun. Whether there is one. */
    static synchronized boolean open(DossierModel dossier) {
        Ahead ahead = begun;
        begun = null;
        if (ahead != null) {
            dossier.open(ahead.file, ahead.reading);
        }
        return ahead != null;
    }
}
