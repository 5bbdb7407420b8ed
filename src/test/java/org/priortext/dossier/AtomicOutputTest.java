package org.priortext.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicOutputTest {

    @TempDir
    private Path folder;

    @Test
    void leavesNothingBehindWhenWritingFails() throws IOException {
        assertThatThrownBy(() -> AtomicOutput.write(folder.resolve("a.html"), false, out -> {
            out.write('x');
            throw new IOException("full");
        })).hasMessage("full");
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void keepsTheOldFileWhenReplacingItFails() throws IOException {
        Path file = Files.writeString(folder.resolve("a.html"), "old");
        assertThatThrownBy(() -> AtomicOutput.write(file, true, out -> {
            out.write('x');
            throw new IOException("full");
        })).hasMessage("full");
        assertThat(file).hasContent("old");
    }

    @Test
    void isOpenToItsOwnerAlone() throws IOException {
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix")).isTrue();
        Path file = folder.resolve("a.html");
        AtomicOutput.write(file, false, out -> out.write('x'));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }

    @Test
    void replacesAnExistingFileOnlyWhenForced() throws IOException {
        Path file = Files.writeString(folder.resolve("a.html"), "old");
        AtomicOutput.Content content = out -> out.write("new".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> AtomicOutput.write(file, false, content)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("old");
        AtomicOutput.write(file, true, content);
        assertThat(file).hasContent("new");
    }
}
