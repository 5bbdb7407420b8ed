package org.priortext.corpus;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;

/** Where on this machine the index of a folder is kept: in the user's cache, never in the folder itself. */
public final class IndexHome {

    private IndexHome() {}

    /**
     * The index folder that belongs to a folder of texts.
     *
     * @param texts the folder; its absolute, normalised path names the index
     */
    public static Path of(Path texts) {
        String name = UUID.nameUUIDFromBytes(texts.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8)).toString();
        return cache().resolve("priortext").resolve("index").resolve(name);
    }

    /** The user's cache by the custom of the system: XDG on Linux, Library/Caches on macOS, LOCALAPPDATA on Windows. */
    private static Path cache() {
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            String local = System.getenv("LOCALAPPDATA");
            return local == null ? home.resolve("AppData").resolve("Local") : Path.of(local);
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Caches");
        }
        String xdg = System.getenv("XDG_CACHE_HOME");
        return xdg == null || xdg.isBlank() ? home.resolve(".cache") : Path.of(xdg);
    }
}
