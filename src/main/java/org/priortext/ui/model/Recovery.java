package org.priortext.ui.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.priortext.corpus.PrivateFolder;
import org.priortext.dossier.Dossier;
import org.priortext.dossier.DossierStore;
import org.priortext.ui.kit.Background;
import org.priortext.ui.kit.Messages;

/**
 * What is not saved yet, and which two versions are shown, written to a file at every change and removed when it is saved or given up. A file whose
 * process is gone was left by a crash. The process names the file, so that two windows at once do not mix.
 */
public final class Recovery {
    private static final String ENDING = ".priortext";
    private static final String ORIGIN = ".origin";

    /**
     * A dossier as it was when the program died.
     *
     * @param dossier all changes included
     * @param origin where it was opened or saved last; null if nowhere
     * @param shown the labels of the two versions that were compared; empty for none
     * @param kept the recovery file
     */
    public record Left(Dossier dossier, Path origin, List<String> shown, Path kept) {}

    private final DossierModel model;
    private final ChosenVersions versions;
    private final DossierStore store;
    private final Background background;
    private final Path folder;
    private final Path own;
    private final AtomicReference<Dossier> latest = new AtomicReference<>();
    private final AtomicReference<List<String>> shown = new AtomicReference<>(List.of());

    /**
     * @param versions which two are shown
     * @param folder where recovery files are kept
     * @param process names this session's file
     */
    public Recovery(DossierModel model, ChosenVersions versions, DossierStore store, Background background, Path folder, long process) {
        this.model = model;
        this.versions = versions;
        this.store = store;
        this.background = background;
        this.folder = folder;
        own = folder.resolve(process + ENDING);
        model.dossierProperty().addListener((_, _, _) -> keep());
        versions.bothProperty().addListener((_, _, _) -> keep());
        model.unsavedProperty().addListener((_, _, unsaved) -> {
            if (unsaved) {
                keep();
            } else {
                discard();
            }
        });
    }

    /** Removes this session's file at once: it ends, and what is unsaved the user gave up. */
    public void end() {
        latest.set(null);
        try {
            write();
        } catch (IOException e) {
            return; // offered next time
        }
    }

    private void discard() {
        latest.set(null);
        background.run(this, null, this::write, _ -> { });
    }

    /** What sessions that died have left, newest first. */
    public List<Left> left() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).filter(Recovery::abandoned)
                    .sorted((one, other) -> Long.compare(other.toFile().lastModified(), one.toFile().lastModified()))
                    .flatMap(file -> read(file).stream()).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Makes what was left the open dossier, still unsaved. */
    public void restore(Left left) {
        if (!left.shown().isEmpty()) {
            versions.expect(left.shown().getFirst(), left.shown().getLast());
        }
        model.restore(left.dossier(), left.origin());
        forget(left);
    }

    /** Removes what was left. */
    public void forget(Left left) {
        try {
            remove(left.kept());
        } catch (IOException e) {
            return; // offered again next time
        }
    }

    private void keep() {
        if (model.unsavedProperty().get()) {
            ChosenVersions.Two two = versions.bothProperty().get();
            shown.set(two.complete() ? List.of(two.from().version().label(), two.to().version().label()) : List.of());
            latest.set(model.dossier());
            background.run(this, null, this::write, _ -> { });
        }
    }

    /** Writes or removes by what is newest, so that late work does no harm. */
    private synchronized Path write() throws IOException {
        Dossier dossier = latest.get();
        if (dossier == null) {
            remove(own);
            return own;
        }
        try {
            PrivateFolder.open(folder);
            Path origin = model.fileProperty().get();
            List<String> lines = new ArrayList<>(List.of(origin == null ? "" : origin.toString()));
            lines.addAll(shown.get());
            Files.write(origin(own), lines);
            store.write(dossier, own);
            return own;
        } catch (IOException e) {
            throw new IOException(Messages.of("recovery.unwritable", folder), e);
        }
    }

    private Optional<Left> read(Path file) {
        try {
            List<String> lines = Files.exists(origin(file)) ? Files.readAllLines(origin(file)) : List.of();
            String origin = lines.isEmpty() ? "" : lines.getFirst().strip();
            return Optional.of(new Left(store.read(file), origin.isEmpty() ? null : Path.of(origin),
                    lines.size() == 3 ? lines.subList(1, 3) : List.of(), file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean abandoned(Path file) {
        String name = file.getFileName().toString();
        String process = name.substring(0, name.length() - ENDING.length());
        return process.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(process)).isEmpty();
    }

    private static void remove(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(origin(file));
    }

    private static Path origin(Path file) {
        return file.resolveSibling(file.getFileName() + ORIGIN);
    }
}
