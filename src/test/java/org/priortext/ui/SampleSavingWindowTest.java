package org.priortext.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.priortext.dossier.Version;

/** The bundled dossier is there to begin from: what is made of it is saved elsewhere. */
class SampleSavingWindowTest {
    private static final Path SAMPLES = Path.of("samples", "samples.priortext");

    @RegisterExtension
    private final Driver window = Driver.shared();
    private final Desk desk = window.desk();
    private byte[] before;

    @BeforeEach
    void change() throws IOException {
        before = Files.readAllBytes(SAMPLES);
        Version last = desk.dossier().dossier().versions().getLast();
        Screen.run(() -> desk.dossier().change(dossier -> dossier.moving(last, 0)));
        assertThat(desk.dossier().unsavedProperty().get()).isTrue();
    }

    @AfterEach
    void putBack() throws IOException {
        Files.write(SAMPLES, before);
    }

    @Test
    void savingAsksForAPlaceAndLeavesTheBundledFileAsItWas() throws IOException {
        Path mine = window.home().resolve("mine.priortext");
        window.answers().path(mine);
        window.press(KeyCode.CONTROL, KeyCode.S);
        Screen.await("it is saved", () -> !desk.dossier().unsavedProperty().get());
        assertThat(Files.readAllBytes(SAMPLES)).isEqualTo(before);
        assertThat(mine).exists();
        assertThat(window.answers().proposals()).containsExactly("samples.priortext");
        assertThat(desk.dossier().fileProperty().get()).isEqualTo(mine.toAbsolutePath());
        Screen.run(desk.dossier()::undo);
        window.press(KeyCode.CONTROL, KeyCode.S);
        Screen.await("it is saved again", () -> !desk.dossier().unsavedProperty().get());
        assertThat(window.answers().proposals()).as("its own file is not asked for").hasSize(1);
    }

    @Test
    void whatTheUserDoesNotPlaceIsNotSavedAndStillKept() throws IOException {
        window.press(KeyCode.CONTROL, KeyCode.S);
        window.settle();
        assertThat(Files.readAllBytes(SAMPLES)).isEqualTo(before);
        assertThat(desk.dossier().unsavedProperty().get()).isTrue();
        try (var kept = Files.walk(window.home())) {
            assertThat(kept.map(file -> file.getFileName().toString())).contains(ProcessHandle.current().pid() + ".priortext");
        }
    }

    @Test
    void theProgramsOwnFolderIsRefused() throws IOException {
        window.answers().path(SAMPLES);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        Screen.await("it is said", () -> window.failures().size() == 1);
        assertThat(window.failures().getFirst()).hasMessageContaining("the program’s own folder");
        assertThat(Files.readAllBytes(SAMPLES)).isEqualTo(before);
        window.failures().clear();
    }
}
