package org.priortext.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version the build has written into the program. */
final class VersionProvider implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = VersionProvider.class.getResourceAsStream("/org/priortext/version.properties")) {
            properties.load(in);
        }
        return new String[] {"priortext " + properties.getProperty("version")};
    }
}
