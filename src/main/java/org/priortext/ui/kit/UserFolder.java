package org.priortext.ui.kit;

import java.nio.file.Path;
import java.util.Locale;

/** Where on this machine the program keeps what is the user's and belongs to no dossier's folder. */
public final class UserFolder {
    private static final String NAME = "priortext";

    private UserFolder() {}

    /** By the custom of the system: XDG on Linux, Library/Application Support on macOS, APPDATA on Windows. */
    public static Path data() {
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return given("APPDATA", home.resolve("AppData").resolve("Roaming")).resolve(NAME);
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(NAME);
        }
        return given("XDG_DATA_HOME", home.resolve(".local").resolve("share")).resolve(NAME);
    }

    private static Path given(String variable, Path otherwise) {
        String value = System.getenv(variable);
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }
}
