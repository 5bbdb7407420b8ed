package org.priortext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the start script tells Java; a Java that only says how it was called stands in its place. */
class StartScriptTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void placeJava() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        Files.createDirectory(folder.resolve("bin"));
        Path java = Files.writeString(folder.resolve("bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"25\"\n");
    }

    private List<String> told(String home, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "packaging/bin/priortext"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", folder.toString());
        builder.environment().put("PRIORTEXT_START_CACHE", "off");
        builder.environment().put("HOME", home);
        try (var out = builder.start().getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Test
    void windowAndCommandsKeepWhatIsTheUsersBelowHome() throws IOException {
        assertThat(told("/home/a b")).contains("-Duser.home=/home/a b").last().isEqualTo("org.priortext.Launcher");
        assertThat(told("/home/a b", "search", "x")).contains("-Duser.home=/home/a b");
        assertThat(told("")).noneMatch(option -> option.startsWith("-Duser.home"));
    }

    @Test
    void theVersionIsToldWithoutFurtherOptions() throws IOException {
        assertThat(told("/home/a b", "--version")).noneMatch(option -> option.startsWith("-Duser.home"));
    }
}
