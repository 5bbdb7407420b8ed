package org.priortext.ui.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.priortext.corpus.PrivateFolder;
import org.priortext.dossier.AtomicOutput;

/**
 * Keeps texts that came from no file: in the user's own folder until their dossier is saved, then beside it, so that the
 * dossier can be opened again like any other. What is in that folder belongs to dossiers that are not saved, and to no other.
 *
 * @param folder the user's own for texts of unsaved dossiers; null keeps none
 */
public record OwnTexts(Path folder) {
    /**
     * Writes a text under a name that is free.
     *
     * @param ending of the file, without the dot
     */
    Path keep(String name, String ending, String content) throws IOException {
        String stem = name.replaceAll("[^\\p{L}\\p{N}.]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        Path file = free(PrivateFolder.open(folder), stem.isEmpty() ? "text" : stem, ending);
        AtomicOutput.write(file, false, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
        return file;
    }

    /** Whether a file is kept here. */
    boolean holds(Path file) {
        return folder != null && file != null && file.startsWith(folder.toAbsolutePath().normalize());
    }

    /**
     * Copies those of some files that are kept here beside a dossier, under names that are free there.
     *
     * @return the copies by the files copied
     * @throws IOException if one cannot be copied; there are no copies then
     */
    Map<Path, Path> copied(Collection<Path> files, Path dossier) throws IOException {
        Map<Path, Path> copies = new LinkedHashMap<>();
        for (Path file : files) {
            if (holds(file) && Files.exists(file) && !copies.containsKey(file)) {
                String name = file.getFileName().toString();
                int dot = name.lastIndexOf('.');
                Path copy = free(dossier.toAbsolutePath().normalize().getParent(), name.substring(0, dot), name.substring(dot + 1));
                try {
                    AtomicOutput.write(copy, false, out -> Files.copy(file, out));
                } catch (IOException e) {
                    delete(copies.values());
                    throw e;
                }
                copies.put(file, copy);
            }
        }
        return copies;
    }

    /** Removes those of some files that are kept here. */
    void drop(Collection<Path> files) {
        delete(files.stream().filter(this::holds).toList());
    }

    /** Removes files; one that cannot be removed stays, which harms nobody. */
    static void delete(Collection<Path> files) {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                continue;
            }
        }
    }

    private static Path free(Path place, String stem, String ending) {
        Path file = place.resolve(stem + "." + ending);
        for (int number = 2; Files.exists(file); number++) {
            file = place.resolve(stem + "-" + number + "." + ending);
        }
        return file;
    }
}
