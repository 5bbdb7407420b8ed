package org.priortext.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasSetIsSetAgainNextTime() {
        BooleanProperty dark = new SimpleBooleanProperty(false);
        Remembered first = new Remembered(folder);
        first.keep("dark", dark, Boolean::valueOf);
        dark.set(true);
        first.save();
        BooleanProperty next = new SimpleBooleanProperty(false);
        new Remembered(folder).keep("dark", next, Boolean::valueOf);
        assertThat(next.get()).isTrue();
    }

    @Test
    void aValueNobodyUnderstandsIsAsNone() throws IOException {
        Files.writeString(folder.resolve("settings.properties"), "x=somewhere\n\\uZZZZ=1");
        DoubleProperty x = new SimpleDoubleProperty(7);
        Remembered remembered = new Remembered(folder);
        remembered.keep("x", x, Double::valueOf);
        assertThat(x.get()).isEqualTo(7);
        remembered.save();
        assertThat(Files.readString(folder.resolve("settings.properties"))).isEqualTo("x=7.0\n");
    }
}
