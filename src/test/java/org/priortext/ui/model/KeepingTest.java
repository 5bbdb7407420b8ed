package org.priortext.ui.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.ChangedElsewhereException;
import org.priortext.dossier.DossierStore;
import org.priortext.dossier.Version;
import org.priortext.ui.kit.Background;

/** Nothing the user did is lost: pasted texts, the list of dossiers, changes before a crash. */
class KeepingTest {
    private static final String TEXT = "The General Assembly,\n\nRecalling its resolutions,\n\n1. Calls upon States to act;\n";
    private static final long DEAD = 999_999_999_999L;

    private final List<Throwable> failures = new ArrayList<>();
    private final Background background = Background.atOnce(failures::add);
    private final Analysis analysis = new Analysis();
    private final DossierStore store = new DossierStore();
    private final DossierModel dossier = new DossierModel(analysis, store, background);

    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder;

    private Paste paste() {
        return new Paste(dossier, analysis, background, folder.resolve("pasted"));
    }

    private Recovery recovery(DossierModel model) {
        return new Recovery(model, new ChosenVersions(model), store, background, folder.resolve("recovery"), DEAD);
    }

    @Test
    void keepsAPastedTextBesideItsDossier() throws IOException {
        Files.createDirectory(folder.resolve("own"));
        dossier.saveAs(folder.resolve("own").resolve("mine.priortext"));
        paste().add(null, TEXT, "A/C.1/79/L.1");
        paste().add(null, TEXT, "A/C.1/79/L.1");
        assertThat(failures).isEmpty();
        assertThat(dossier.readings()).extracting(one -> one.version().label()).containsExactly("A/C.1/79/L.1", "A/C.1/79/L.1 (2)");
        assertThat(dossier.readings()).extracting(one -> folder.relativize(one.version().file()).toString())
                .containsExactly("own/A-C.1-79-L.1.txt", "own/A-C.1-79-L.1-2.txt");
        assertThat(dossier.readings().getLast().witness().resolution().paragraphs()).hasSize(2);
    }

    @Test
    void takesTheFormOfTheClipboardThatCanBeRead() {
        paste().add("<p>nothing here</p>", TEXT, "plain");
        paste().add("<p>The General Assembly,</p><p><i>Recalling</i> its resolutions,</p><p>1. Calls upon States to act;</p>", TEXT, "rich");
        assertThat(dossier.readings()).extracting(one -> one.version().file().getFileName().toString())
                .containsExactly("plain.txt", "rich.html");
    }

    @Test
    void leavesNoFileWhereNothingCanBeRead() throws IOException {
        paste().add("<p>hello</p>", "hello", "x");
        assertThat(failures).singleElement().extracting(Throwable::getMessage).asString().startsWith("The text on the clipboard");
        try (var files = Files.list(folder.resolve("pasted"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void remembersTheDossiersOpenedLastNewestFirst() throws IOException {
        RecentDossiers recent = new RecentDossiers(dossier, folder);
        dossier.saveAs(folder.resolve("a.priortext"));
        dossier.saveAs(folder.resolve("b.priortext"));
        dossier.saveAs(folder.resolve("a.priortext"));
        Path gone = folder.resolve("gone.priortext");
        dossier.saveAs(gone);
        assertThat(recent.files()).startsWith(gone, folder.resolve("a.priortext"));
        Files.delete(gone);
        RecentDossiers next = new RecentDossiers(new DossierModel(analysis, store, background), folder);
        assertThat(next.files()).containsExactly(folder.resolve("a.priortext"), folder.resolve("b.priortext"));
    }

    @Test
    void whatWasNotSavedComesBackAfterACrash() throws IOException {
        Path file = folder.resolve("mine.priortext");
        Recovery dying = recovery(dossier);
        dossier.saveAs(file);
        assertThat(dying.left()).isEmpty();
        paste().add(null, TEXT, "L.1");
        DossierModel next = new DossierModel(analysis, store, background);
        Recovery recovery = new Recovery(next, new ChosenVersions(next), store, background, folder.resolve("recovery"), ProcessHandle.current().pid());
        assertThat(recovery.left()).hasSize(1);
        recovery.restore(recovery.left().getFirst());
        assertThat(next.dossier()).isEqualTo(dossier.dossier());
        assertThat(next.fileProperty().get()).isEqualTo(file.toAbsolutePath());
        assertThat(next.unsavedProperty().get()).isTrue();
        assertThat(recovery.left()).isEmpty();
        assertThat(failures).isEmpty();
    }

    @Test
    void theTwoVersionsShownAreShownAgainAfterACrash() throws IOException {
        ChosenVersions versions = new ChosenVersions(dossier);
        new Recovery(dossier, versions, store, background, folder.resolve("recovery"), DEAD);
        for (String label : List.of("L.1", "L.2", "L.3")) {
            paste().add(null, TEXT, label);
        }
        versions.choose(versions.texts().getFirst(), versions.texts().getLast());
        DossierModel next = new DossierModel(analysis, store, background);
        ChosenVersions shown = new ChosenVersions(next);
        Recovery recovery = new Recovery(next, shown, store, background, folder.resolve("recovery"), ProcessHandle.current().pid());
        recovery.restore(recovery.left().getFirst());
        assertThat(List.of(shown.fromProperty().get(), shown.toProperty().get())).extracting(one -> one.version().label())
                .containsExactly("L.1", "L.3");
        assertThat(failures).isEmpty();
    }

    @Test
    void nothingIsLeftOnceTheDossierIsSavedOrTheSessionEnds() throws IOException {
        Recovery recovery = recovery(dossier);
        DossierModel next = new DossierModel(analysis, store, background);
        Recovery later = new Recovery(next, new ChosenVersions(next), store, background, folder.resolve("recovery"), ProcessHandle.current().pid());
        paste().add(null, TEXT, "L.1");
        assertThat(later.left()).hasSize(1);
        dossier.saveAs(folder.resolve("mine.priortext"));
        assertThat(later.left()).isEmpty();
        paste().add(null, TEXT, "L.2");
        assertThat(later.left()).hasSize(1);
        recovery.end();
        assertThat(later.left()).isEmpty();
    }

    @Test
    void aFileSavedOrExchangedByOthersIsNotSavedOver() throws IOException {
        Path file = folder.resolve("shared.priortext");
        dossier.saveAs(file);
        DossierModel colleague = new DossierModel(analysis, store, background);
        colleague.open(file);
        paste().add(null, TEXT, "L.1");
        dossier.save();
        byte[] first = Files.readAllBytes(file);
        colleague.change(old -> old.with(new Version("L.2", null, null, null, null, null, null)));
        assertThatThrownBy(colleague::save).isInstanceOf(ChangedElsewhereException.class).hasMessageContaining("shared.priortext");
        assertThat(file).hasBinaryContent(first);
        assertThat(colleague.unsavedProperty().get()).isTrue();
        Files.delete(file);
        colleague.save();
        assertThat(store.read(file)).isEqualTo(colleague.dossier());
        colleague.save();
    }

    @Test
    void whatOthersSavedWhileTheProgramWasDeadIsNotSavedOver() throws IOException {
        Path file = folder.resolve("shared.priortext");
        dossier.saveAs(file);
        recovery(dossier);
        paste().add(null, TEXT, "L.1");
        DossierModel next = new DossierModel(analysis, store, background);
        Recovery recovery = new Recovery(next, new ChosenVersions(next), store, background, folder.resolve("recovery"), ProcessHandle.current().pid());
        Recovery.Left left = recovery.left().getFirst();
        recovery.restore(left);
        next.save();
        assertThat(store.read(file)).isEqualTo(next.dossier());
        recovery.restore(left);
        assertThatThrownBy(next::save).isInstanceOf(ChangedElsewhereException.class);
    }

    @Test
    void aProcessWithTheNumberOfADeadOneDoesNotWriteOverWhatThatLeft() {
        recovery(dossier);
        paste().add(null, TEXT, "L.1");
        DossierModel next = new DossierModel(analysis, store, background);
        Recovery again = recovery(next);
        assertThat(again.left()).hasSize(1);
        next.change(old -> old.with(new Version("L.2", null, null, null, null, null, null)));
        assertThat(again.left()).singleElement().extracting(Recovery.Left::dossier).isEqualTo(dossier.dossier());
        again.end();
        assertThat(again.left()).hasSize(1);
    }
}
