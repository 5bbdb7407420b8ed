package org.priortext.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priortext.align.Correction;
import org.priortext.model.Stage;
import org.priortext.source.UnreadableException;

class DossierStoreTest {
    private final DossierStore store = new DossierStore();

    @TempDir
    private Path folder;

    private Dossier dossier() {
        return new Dossier("Talks", List.of(
                new Version("L.1", "A/C.1/1/L.1", LocalDate.of(2018, 10, 22), Stage.DRAFT, "ours", null, null),
                new Version("1/2", null, null, Stage.ADOPTED, "ours", folder.resolve("texts/1-2.md"), "II", "A/80/L.2")),
                List.of(new Pairing("L.1", "1/2", new Correction(List.of("OP5"), List.of("OP1", "OP4")))),
                List.of(new Note("1/2", "OP1", Note.Position.RED_LINE, "not without \u201cas appropriate\u201d")));
    }

    @Test
    void readsWhatItWrote() throws IOException {
        Path file = folder.resolve("talks.priortext");
        store.write(dossier(), file);
        assertThat(store.read(file)).isEqualTo(dossier());
    }

    @Test
    void keepsWhatAClauseSaidAndOpensDossiersOfBeforeItWasKept() throws IOException {
        Dossier marked = new Dossier(null, List.of(), List.of(new Pairing("A", "B", new Correction(List.of("OP5"), List.of()), List.of("Decides"), List.of())),
                List.of(new Note("B", "OP1", Note.Position.AGREE, "", "Decides to meet;")));
        Path file = folder.resolve("talks.priortext");
        store.write(marked, file);
        assertThat(store.read(file)).isEqualTo(marked);
        assertThat(store.read(written("""
                {"format":"priortext/dossier/1","notes":[{"version":"A","paragraph":"OP1","position":"open","text":"x"}],
                 "pairings":[{"from":"A","to":"B","before":["PP1"],"after":["PP2"]}]}"""))).isEqualTo(new Dossier(null, List.of(),
                List.of(new Pairing("A", "B", new Correction(List.of("PP1"), List.of("PP2")))), List.of(new Note("A", "OP1", Note.Position.OPEN, "x"))));
    }

    @Test
    void keepsItsTextsWhenTheFolderMoves() throws IOException {
        Path old = Files.createDirectory(folder.resolve("old"));
        store.write(Dossier.EMPTY.with(Version.of(new InputSpec(null, old.resolve("a.md"), null))), old.resolve("d.priortext"));
        Files.move(old, folder.resolve("new"));
        assertThat(store.read(folder.resolve("new/d.priortext")).versions().getFirst().file())
                .isEqualTo(folder.resolve("new/a.md"));
    }

    @Test
    void leavesNothingButTheDossierInTheFolder() throws IOException {
        Path file = folder.resolve("talks.priortext");
        store.write(dossier(), file);
        store.write(Dossier.EMPTY, file);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        assertThat(store.read(file)).isEqualTo(Dossier.EMPTY);
    }

    @Test
    void keepsTheOldFileWhenTheNewOneCannotBeWritten() throws IOException {
        Path place = Files.createDirectory(folder.resolve("taken"));
        Files.writeString(place.resolve("inside"), "x");
        assertThatThrownBy(() -> store.write(dossier(), place)).isInstanceOf(IOException.class);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(place);
        }
    }

    @Test
    void passesOverFieldsItDoesNotKnow() throws IOException {
        Path file = written("""
                {"format":"priortext/dossier/1","colour":"red","versions":[{"label":"A","mood":1}]}""");
        assertThat(store.read(file).versions()).extracting(Version::label).containsExactly("A");
    }

    @Test
    void refusesAFileOfANewerProgram() throws IOException {
        assertRefused(written("{\"format\":\"priortext/dossier/2\"}"), "newer Priortext");
    }

    @Test
    void refusesADamagedFileInOneSentence() throws IOException {
        assertRefused(written("{\"format\":\"priortext/dossier/1\",\"versions\":[{\"la"), "damaged");
        assertRefused(written("{\"format\":\"priortext/dossier/1\",\"versions\":[{\"symbol\":\"A/1\"}]}"), "damaged");
        assertRefused(written("{\"format\":\"priortext/dossier/1\",\"versions\":[{\"label\":\"A\",\"stage\":\"lost\"}]}"), "damaged");
        assertRefused(written(""), "not a Priortext dossier");
        assertRefused(written("[1]"), "not a Priortext dossier");
        assertRefused(folder.resolve("nowhere.priortext"), "no such file");
    }

    @Test
    void opensTheSampleDossierWithEveryFileInPlace() throws IOException {
        Dossier samples = store.read(Path.of("samples/samples.priortext"));
        assertThat(samples.versions()).extracting(Version::label).containsExactly(
                "L.27", "L.27/Rev.1", "73/27", "75/240", "L.11 (2023)", "73/266", "L.4 (2020)");
        assertThat(samples.versions().stream().filter(Version::hasFile)).allSatisfy(version ->
                assertThat(version.file()).isRegularFile());
    }

    private void assertRefused(Path file, String reason) {
        assertThatThrownBy(() -> store.read(file)).isInstanceOf(UnreadableException.class)
                .hasMessageContaining(file.toString()).hasMessageContaining(reason)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n").endsWith("."));
    }

    private Path written(String content) throws IOException {
        return Files.writeString(folder.resolve("given.priortext"), content);
    }
}
