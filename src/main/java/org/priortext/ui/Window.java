package org.priortext.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;

/** The way into the window for the rest of the program. */
public final class Window {
    private static final Path SAMPLES = Path.of("samples", "samples.priortext");

    private Window() {}

    /**
     * Opens the window and returns when it is closed. To be called once.
     *
     * @param files a dossier, or texts for a new dossier; with none, the bundled sample dossier is opened
     */
    public static void open(List<Path> files) {
        Ahead.begin(files);
        Application.launch(PriortextApp.class, files.stream().map(Path::toString).toArray(String[]::new));
    }

    /** The bundled sample dossier: in the program's folder, else below the working directory. */
    static Optional<Path> sampleDossier() {
        return Stream.concat(Stream.ofNullable(System.getProperty("priortext.home")).map(Path::of), Stream.of(Path.of("")))
                .map(home -> home.resolve(SAMPLES))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** Whether a file is the bundled dossier or anywhere in the program's own folder, where users keep nothing. */
    static boolean owns(Path file) {
        Path whole = real(file);
        return sampleDossier().map(Window::real).filter(whole::equals).isPresent()
                || Stream.ofNullable(System.getProperty("priortext.home")).map(Path::of).map(Window::real).anyMatch(whole::startsWith);
    }

    /** Without links, as far as the file or else its folder is there. */
    private static Path real(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        try {
            return Files.exists(whole) ? whole.toRealPath() : whole.getParent().toRealPath().resolve(whole.getFileName());
        } catch (IOException e) {
            return whole;
        }
    }
}
