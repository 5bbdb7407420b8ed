package org.priortext.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.priortext.dossier.Dossier;
import org.priortext.dossier.DossierStore;
import org.priortext.dossier.Note;

/** Two colleagues have one dossier open on a shared folder: the second to save is asked and nothing of the first is lost. */
class ChangedElsewhereWindowTest {
    @RegisterExtension
    private final Driver window = Driver.shared();
    private final Desk desk = window.desk();
    private final DossierStore store = new DossierStore();

    @TempDir
    private Path folder;

    private Path shared;
    private Dossier theirs;

    /** Opens the shared dossier here, lets the colleague save a note, and sets a position here. */
    private void bothWork() throws IOException {
        shared = folder.resolve("two.priortext");
        store.write(store.read(Path.of("samples/samples.priortext")), shared);
        Screen.run(() -> desk.dossier().open(shared));
        Screen.await("it is open", () -> shared.toAbsolutePath().equals(desk.dossier().fileProperty().get()) && !desk.compare().rows().isEmpty());
        theirs = store.read(shared).noting(new Note("75/240", "PP1", Note.Position.RED_LINE, "theirs"));
        store.write(theirs, shared);
        Screen.run(() -> desk.dossier().change(dossier -> dossier.noting(new Note("75/240", "PP2", Note.Position.AGREE, "mine"))));
    }

    private void save() {
        window.press(KeyCode.CONTROL, KeyCode.S);
        window.settle();
    }

    @Test
    void whoCancelsKeepsBothTheFileAndTheUnsavedWork() throws IOException {
        bothWork();
        save();
        assertThat(window.answers().proposals()).singleElement().asString().contains("two.priortext", "someone else");
        assertThat(store.read(shared)).isEqualTo(theirs);
        assertThat(desk.dossier().unsavedProperty().get()).isTrue();
    }

    @Test
    void anotherFileTakesTheWorkAndTheSharedOneStays() throws IOException {
        bothWork();
        Path mine = folder.resolve("mine.priortext");
        window.answers().choice(0).path(mine);
        save();
        assertThat(window.answers().proposals()).last().isEqualTo("two (2).priortext");
        assertThat(store.read(shared)).isEqualTo(theirs);
        assertThat(store.read(mine)).isEqualTo(desk.dossier().dossier());
        assertThat(desk.dossier().fileProperty().get()).isEqualTo(mine.toAbsolutePath());
    }

    @Test
    void whoReplacesIsNotAskedAgain() throws IOException {
        bothWork();
        window.answers().choice(1);
        save();
        assertThat(store.read(shared)).isEqualTo(desk.dossier().dossier());
        Screen.run(desk.dossier()::undo);
        save();
        assertThat(window.answers().proposals()).hasSize(1);
        assertThat(desk.dossier().unsavedProperty().get()).isFalse();
    }
}
