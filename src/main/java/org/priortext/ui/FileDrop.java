package org.priortext.ui;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;
import org.priortext.ui.model.DossierModel;

/** Files and folders dropped on the window become versions; a dossier is opened. */
final class FileDrop {
    private final DossierModel dossier;

    FileDrop(DossierModel dossier) {
        this.dossier = dossier;
    }

    void install(Node target) {
        target.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        target.setOnDragDropped(event -> {
            if (event.getDragboard().hasFiles()) {
                dossier.openOrAdd(event.getDragboard().getFiles().stream().map(File::toPath).flatMap(FileDrop::files).toList());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    /** The file itself, or the visible files of a folder by name. */
    static Stream<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (Stream<Path> inside = Files.list(path)) {
            List<Path> found = inside.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList();
            return found.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
