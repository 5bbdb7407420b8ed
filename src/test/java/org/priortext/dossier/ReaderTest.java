package org.priortext.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priortext.model.Witness;
import org.priortext.source.UnreadableException;

class ReaderTest {
    private static final Path SAMPLES = Path.of("samples");

    @Test
    void textsReadTogetherAreThoseReadOneByOneInTheirOrder() throws Exception {
        List<InputSpec> inputs = samples();
        Reader reader = new Reader();

        List<Witness> together = reader.readEach(inputs);

        assertThat(together).hasSizeGreaterThan(2);
        for (int i = 0; i < inputs.size(); i++) {
            assertThat(together.get(i)).isEqualTo(reader.readOne(inputs.get(i)));
        }
    }

    @Test
    void ofSeveralThatCannotBeReadTheFirstIsTold(@TempDir Path folder) throws IOException {
        Path empty = Files.writeString(folder.resolve("no resolution.txt"), "Nothing is resolved here.\n");
        List<InputSpec> inputs = new ArrayList<>(samples());
        inputs.add(new InputSpec(null, empty, null));
        inputs.add(new InputSpec(null, folder.resolve("missing.txt"), null));

        assertThatThrownBy(() -> new Reader().readEach(inputs)).isInstanceOf(UnreadableException.class).hasMessageContaining("no resolution.txt");
    }

    private static List<InputSpec> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.getFileName().toString().startsWith("A-")).sorted().map(file -> new InputSpec(null, file, "1")).toList();
        }
    }
}
