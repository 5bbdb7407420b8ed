package org.priortext.ui.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.priortext.corpus.PrivateFolder;
import org.priortext.dossier.AtomicOutput;

/**
 * Keeps texts that came from no file: beside the dossier or, while that has no place of its own, in the user's folder, so
 * that the dossier can be saved and opened again like any other.
 *
 * @param dossier its file, or null
 * @param folder the user's own
 */
record OwnTexts(Path dossier, Path folder) {
    /**
     * Writes a text under a name that is free.
     *
     * @param ending of the file, without the dot
     */
    Path keep(String name, String ending, String content) throws IOException {
        Path place = dossier != null && Files.isWritable(dossier.getParent()) ? dossier.getParent() : PrivateFolder.open(folder);
        Path file = free(place, name, ending);
        AtomicOutput.write(file, false, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
        return file;
    }

    private static Path free(Path place, String name, String ending) {
        String stem = name.replaceAll("[^\\p{L}\\p{N}.]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        String safe = stem.isEmpty() ? "text" : stem;
        Path file = place.resolve(safe + "." + ending);
        for (int number = 2; Files.exists(file); number++) {
            file = place.resolve(safe + "-" + number + "." + ending);
        }
        return file;
    }
}
