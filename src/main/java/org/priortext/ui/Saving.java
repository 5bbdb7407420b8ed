package org.priortext.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.priortext.dossier.ChangedElsewhereException;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.kit.Questions;

/** Saving the dossier, never unasked over what others have saved, and never into the program’s own folder. */
final class Saving {
    static final String ENDING = ".priortext";

    private final Desk desk;

    Saving(Desk desk) {
        this.desk = desk;
    }

    /** Saves where the dossier came from, or asks where nothing is to be written there. Whether it is saved now. */
    boolean save() {
        Path file = desk.dossier().fileProperty().get();
        return file == null || !mayWrite(file) ? saveAs() : write(file);
    }

    /** The bundled dossier is there to begin from and stays as it is. */
    private static boolean mayWrite(Path file) {
        return !Window.owns(file) && Files.isWritable(file.getParent()) && (Files.notExists(file) || Files.isWritable(file));
    }

    /** Asks where to save. Whether it is saved now. */
    boolean saveAs() {
        Path file = desk.dossier().fileProperty().get();
        return saveAs(file == null ? Messages.of("dossier.untitled") : stem(file));
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replace(ENDING, "");
    }

    private boolean saveAs(String name) {
        Path file = desk.dossier().fileProperty().get();
        Optional<Path> chosen = desk.questions().destination(Messages.of("file.save"), file == null || !mayWrite(file) ? null : file.getParent(),
                name, List.of(new Questions.Kind(Messages.of("file.dossiers"), ENDING.substring(1))));
        if (chosen.filter(Window::owns).isPresent()) {
            desk.failures().accept(new IOException(Messages.of("file.program", chosen.get())));
            return false;
        }
        return chosen.filter(this::write).isPresent();
    }

    private boolean write(Path file) {
        try {
            if (file.toAbsolutePath().equals(desk.dossier().fileProperty().get())) {
                desk.dossier().save();
            } else {
                desk.dossier().saveAs(file);
            }
            return true;
        } catch (ChangedElsewhereException e) {
            return elsewhere(file);
        } catch (IOException e) {
            return unwritable(file, e);
        }
    }

    /** Asks what to do with a file that somebody else has changed. Whether the dossier is saved now. */
    private boolean elsewhere(Path file) {
        int answer = desk.questions().answer(Messages.of("file.changed", file.getFileName()),
                List.of(Messages.of("file.changed.other"), Messages.of("file.changed.replace"))).orElse(-1);
        return switch (answer) {
            case 0 -> saveAs(Messages.of("file.changed.name", stem(file)));
            case 1 -> replace(file);
            default -> false;
        };
    }

    private boolean replace(Path file) {
        try {
            desk.dossier().saveAs(file);
            return true;
        } catch (IOException e) {
            return unwritable(file, e);
        }
    }

    private boolean unwritable(Path file, IOException why) {
        desk.failures().accept(new IOException(Messages.of("file.unwritable", file), why));
        return false;
    }
}
