package org.priortext.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version the build has written into the program. */
final class ProgramVersion {

    private ProgramVersion() {}

    /** The program's name and version. */
    static String line() {
        Properties properties = new Properties();
        try (InputStream in = ProgramVersion.class.getResourceAsStream("/org/priortext/version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "priortext ".concat(properties.getProperty("version")); // + would take longer than all else here
    }
}
