package org.priortext.ui.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.priortext.corpus.PrivateFolder;
import org.priortext.dossier.AtomicOutput;
import org.priortext.dossier.Dossier;
import org.priortext.dossier.DossierStore;
import org.priortext.ui.kit.Background;
import org.priortext.ui.kit.Messages;

/**
 * What is not saved yet, and which two versions are shown, written to a file at every change and removed when it is saved or given up. A file whose
 * process is gone was left by a crash. The process names the file, so that two windows at once do not mix; systems give the number of a process
 * again to a later one, whose file then has another name.
 */
public final class Recovery {
    private static final String ENDING = ".priortext";
    private static final String ORIGIN = ".origin";
    private static final Pattern NAME = Pattern.compile("(\\d{1,18})(?:-\\d+)?" + Pattern.quote(ENDING));

    /**
     * A dossier as it was when the program died.
     *
     * @param dossier all changes included
     * @param origin where it was opened or saved last; null if nowhere
     * @param state of the origin when it was last read or written, so that what others saved since is not overwritten; null if not known
     * @param shown the labels of the two versions that were compared; empty for none
     * @param kept the recovery file
     */
    public record Left(Dossier dossier, Path origin, String state, List<String> shown, Path kept) {}

    /** What is kept besides the dossier, a line each: its file, the two versions shown and the file's state; nothing is an empty line. */
    private record Origin(Path file, String state, List<String> shown) {
        static Origin of(List<String> lines) {
            return new Origin(line(lines, 0).map(Path::of).orElse(null), line(lines, 3).orElse(null),
                    line(lines, 1).isPresent() && line(lines, 2).isPresent() ? lines.subList(1, 3) : List.of());
        }

        List<String> lines() {
            List<String> lines = new ArrayList<>(List.of(file == null ? "" : file.toString()));
            lines.addAll(shown.isEmpty() ? List.of("", "") : shown);
            lines.add(state == null ? "" : state);
            return lines;
        }

        private static Optional<String> line(List<String> lines, int place) {
            return lines.size() > place && !lines.get(place).isBlank() ? Optional.of(lines.get(place).strip()) : Optional.empty();
        }
    }

    private final DossierModel model;
    private final ChosenVersions versions;
    private final DossierStore store;
    private final Background background;
    private final Path folder;
    private final Path own;
    private final long id;
    private final AtomicReference<Dossier> latest = new AtomicReference<>();
    private final AtomicReference<Origin> origin = new AtomicReference<>();

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
        this.id = process;
        own = free(folder, process);
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

    /** Removes this session's file and the texts of no file at once: it ends, and what is unsaved the user gave up. */
    public void end() {
        latest.set(null);
        model.dropOwnTexts(Dossier.EMPTY);
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
            return files.filter(file -> file.toString().endsWith(ENDING)).filter(this::abandoned)
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
        model.restore(left.dossier(), left.origin(), left.state());
        removeFile(left);
    }

    /** Removes what was left, with its texts that are in no other dossier. */
    public void forget(Left left) {
        removeFile(left);
        model.giveUp(left.dossier());
    }

    private static void removeFile(Left left) {
        try {
            remove(left.kept());
        } catch (IOException e) {
            return; // offered again next time
        }
    }

    private void keep() {
        if (model.unsavedProperty().get()) {
            ChosenVersions.Two two = versions.bothProperty().get();
            origin.set(new Origin(model.fileProperty().get(), model.state(),
                    two.complete() ? List.of(two.from().version().label(), two.to().version().label()) : List.of()));
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
            byte[] lines = String.join("\n", origin.get().lines()).getBytes(StandardCharsets.UTF_8);
            AtomicOutput.write(origin(own), true, out -> out.write(lines));
            store.write(dossier, own);
            return own;
        } catch (IOException e) {
            throw new IOException(Messages.of("recovery.unwritable", folder), e);
        }
    }

    private Optional<Left> read(Path file) {
        try {
            Origin origin = Origin.of(Files.exists(origin(file)) ? Files.readAllLines(origin(file)) : List.of());
            return Optional.of(new Left(store.read(file), origin.file(), origin.state(), origin.shown(), file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean abandoned(Path file) {
        Matcher process = NAME.matcher(file.getFileName().toString());
        return !file.equals(own) && process.matches()
                && (Long.parseLong(process.group(1)) == id || ProcessHandle.of(Long.parseLong(process.group(1))).isEmpty());
    }

    private static Path free(Path folder, long process) {
        Path file = folder.resolve(process + ENDING);
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(process + "-" + number + ENDING);
        }
        return file;
    }

    private static void remove(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(origin(file));
    }

    private static Path origin(Path file) {
        return file.resolveSibling(file.getFileName() + ORIGIN);
    }
}
