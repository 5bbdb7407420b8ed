package org.priortext.ui.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.priortext.corpus.PrivateFolder;
import org.priortext.dossier.AtomicOutput;

/** The dossiers opened or saved last, newest first, remembered from session to session. */
public final class RecentDossiers {
    private static final int MOST = 8;

    private final Path list;
    private final ObservableList<Path> files = FXCollections.observableArrayList();

    /** @param folder where the list is kept */
    public RecentDossiers(DossierModel dossier, Path folder) {
        list = folder.resolve("recent.txt");
        files.setAll(read().filter(Files::isRegularFile).limit(MOST).toList());
        dossier.fileProperty().subscribe(file -> {
            if (file != null) {
                note(file);
            }
        });
    }

    /** Files that were there when the list was last read or added to. */
    public ObservableList<Path> files() {
        return files;
    }

    private void note(Path file) {
        files.setAll(Stream.concat(Stream.of(file), files.stream().filter(one -> !one.equals(file))).limit(MOST).toList());
        try {
            PrivateFolder.open(list.getParent());
            String lines = String.join("\n", files.stream().map(Path::toString).toList());
            AtomicOutput.write(list, true, out -> out.write(lines.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            return; // the list is a convenience: without it the session goes on
        }
    }

    private Stream<Path> read() {
        try {
            return Files.readAllLines(list).stream().filter(line -> !line.isBlank()).map(Path::of);
        } catch (IOException e) {
            return Stream.of();
        }
    }
}
