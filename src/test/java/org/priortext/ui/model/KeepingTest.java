package org.priortext.ui.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.ChangedElsewhereException;
import org.priortext.dossier.DossierStore;
import org.priortext.dossier.Version;
import org.priortext.model.Resolution;
import org.priortext.ui.kit.Background;

/** Nothing the user did is lost: pasted texts, the list of dossiers, changes before a crash. */
class KeepingTest {
    private static final String TEXT = "The General Assembly,\n\nRecalling its resolutions,\n\n1. Calls upon States to act;\n";
    private static final long DEAD = 999_999_999_999L;

    private final List<Throwable> failures = new ArrayList<>();
    private final Background background = Background.atOnce(failures::add);
    private final Analysis analysis = new Analysis();
    private final DossierStore store = new DossierStore();

    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder;

    private OwnTexts own;
    private DossierModel dossier;

    @BeforeEach
    void begin() throws IOException {
        own = new OwnTexts(folder.resolve("unsaved"));
        dossier = model();
        Files.createDirectory(folder.resolve("own"));
    }

    private DossierModel model() {
        return new DossierModel(analysis, store, background, own);
    }

    private List<String> names(String where) throws IOException {
        if (!Files.exists(folder.resolve(where))) {
            return List.of();
        }
        try (var files = Files.list(folder.resolve(where))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Paste paste() {
        return new Paste(dossier, analysis, background, own);
    }

    private Recovery recovery(DossierModel model) {
        return new Recovery(model, new ChosenVersions(model), store, background, folder.resolve("recovery"), DEAD);
    }

    @Test
    void pastedTextsStandBesideTheirDossierOnceItIsSavedAndNotBefore() throws IOException {
        Path file = folder.resolve("own").resolve("mine.priortext");
        dossier.saveAs(file);
        paste().add(null, TEXT, "A/C.1/79/L.1");
        paste().add(null, TEXT, "A/C.1/79/L.1");
        assertThat(failures).isEmpty();
        assertThat(dossier.readings()).extracting(one -> one.version().label()).containsExactly("A/C.1/79/L.1", "A/C.1/79/L.1 (2)");
        assertThat(names("own")).containsExactly("mine.priortext");
        assertThat(names("unsaved")).hasSize(2);
        Resolution read = dossier.readings().getLast().witness().resolution();
        dossier.save();
        assertThat(names("own")).containsExactly("A-C.1-79-L.1-2.txt", "A-C.1-79-L.1.txt", "mine.priortext");
        assertThat(names("unsaved")).isEmpty();
        assertThat(dossier.readings().getLast().version().file()).isEqualTo(folder.resolve("own/A-C.1-79-L.1-2.txt"));
        assertThat(dossier.readings().getLast().witness().resolution().paragraphs()).isEqualTo(read.paragraphs()).hasSize(2);
        assertThat(store.read(file)).isEqualTo(dossier.dossier());
        dossier.undo();
        dossier.redo();
        assertThat(dossier.unsavedProperty().get()).isFalse();
        assertThat(dossier.readings()).allMatch(Reading::hasText);
    }

    @Test
    void nothingOfAPastedTextIsLeftWhereTheDossierIsGivenUp() throws IOException {
        Recovery recovery = recovery(dossier);
        paste().add(null, TEXT, "L.1");
        paste().add(null, TEXT, "L.2");
        dossier.undo();
        recovery.end();
        assertThat(names("unsaved")).isEmpty();
        paste().add(null, TEXT, "L.3");
        dossier.create();
        assertThat(names("unsaved")).isEmpty();
        assertThat(names("own")).isEmpty();
    }

    @Test
    void aPastedTextOutlivesACrashAndIsRemovedWhenWhatWasLeftIsGivenUp() throws IOException {
        recovery(dossier);
        paste().add(null, TEXT, "L.1");
        DossierModel next = model();
        Recovery recovery = new Recovery(next, new ChosenVersions(next), store, background, folder.resolve("recovery"), ProcessHandle.current().pid());
        recovery.restore(recovery.left().getFirst());
        assertThat(next.readings()).singleElement().matches(Reading::hasText);
        next.saveAs(folder.resolve("own").resolve("mine.priortext"));
        assertThat(names("own")).containsExactly("L.1.txt", "mine.priortext");
        assertThat(names("unsaved")).isEmpty();
        paste().add(null, TEXT, "L.2");
        recovery.forget(recovery.left().getFirst());
        assertThat(names("unsaved")).isEmpty();
    }

    @Test
    void whereSavingFailsThePastedTextStaysWhereItWas() throws IOException {
        paste().add(null, TEXT, "L.1");
        Files.createDirectories(folder.resolve("own/taken/inside"));
        assertThatThrownBy(() -> dossier.saveAs(folder.resolve("own/taken"))).isInstanceOf(IOException.class);
        assertThat(names("own")).containsExactly("taken");
        assertThat(names("unsaved")).containsExactly("L.1.txt");
        assertThat(dossier.readings()).singleElement().matches(Reading::hasText);
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
        assertThat(names("unsaved")).isEmpty();
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
        RecentDossiers next = new RecentDossiers(model(), folder);
        assertThat(next.files()).containsExactly(folder.resolve("a.priortext"), folder.resolve("b.priortext"));
    }

    @Test
    void whatWasNotSavedComesBackAfterACrash() throws IOException {
        Path file = folder.resolve("mine.priortext");
        Recovery dying = recovery(dossier);
        dossier.saveAs(file);
        assertThat(dying.left()).isEmpty();
        paste().add(null, TEXT, "L.1");
        DossierModel next = model();
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
    void whatIsNotSavedIsOpenToItsOwnerAlone() throws IOException {
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix")).isTrue();
        recovery(dossier);
        paste().add(null, TEXT, "L.1");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("recovery")))).isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("recovery").resolve(DEAD + ".priortext"))))
                .isEqualTo("rw-------");
    }

    @Test
    void theTwoVersionsShownAreShownAgainAfterACrash() throws IOException {
        ChosenVersions versions = new ChosenVersions(dossier);
        new Recovery(dossier, versions, store, background, folder.resolve("recovery"), DEAD);
        for (String label : List.of("L.1", "L.2", "L.3")) {
            paste().add(null, TEXT, label);
        }
        versions.choose(versions.texts().getFirst(), versions.texts().getLast());
        DossierModel next = model();
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
        DossierModel next = model();
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
        DossierModel colleague = model();
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
        DossierModel next = model();
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
        DossierModel next = model();
        Recovery again = recovery(next);
        assertThat(again.left()).hasSize(1);
        next.change(old -> old.with(new Version("L.2", null, null, null, null, null, null)));
        assertThat(again.left()).singleElement().extracting(Recovery.Left::dossier).isEqualTo(dossier.dossier());
        again.end();
        assertThat(again.left()).hasSize(1);
    }
}
