package org.priortext.ui.model;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.Property;
import org.priortext.corpus.PrivateFolder;
import org.priortext.dossier.AtomicOutput;

/** What the user has set, kept in a file from session to session. A file that cannot be read or written is as none. */
public final class Remembered {
    private final Path file;
    private final Properties values = new Properties();

    /** @param folder where the file is kept */
    public Remembered(Path folder) {
        file = folder.resolve("settings.properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            values.clear();
        }
    }

    /** A value remembered from another session; empty for none. */
    public String value(String name) {
        return values.getProperty(name, "");
    }

    /** Gives the property the value remembered, if there is one that can be understood, and remembers what it becomes. */
    public <T> void keep(String name, Property<T> property, Function<String, T> reading) {
        String old = values.getProperty(name);
        if (old != null) {
            try {
                property.setValue(reading.apply(old));
            } catch (IllegalArgumentException e) {
                values.remove(name);
            }
        }
        property.subscribe(now -> values.setProperty(name, String.valueOf(now)));
    }

    /** Writes all values. */
    public void save() {
        String lines = new TreeMap<>(values).entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining("\n", "", "\n"));
        try {
            PrivateFolder.open(file.getParent());
            AtomicOutput.write(file, true, out -> out.write(lines.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            return; // the next session begins with the usual settings
        }
    }
}
