package org.priortext.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.priortext.dossier.Note;
import org.priortext.model.Paragraph;
import org.priortext.ui.model.Reading;
import org.priortext.ui.model.Row;

/** A draft is issued again overnight: the red line stands on its clause, and what has lost its clause is told. */
class ReissuedWindowTest {
    private static final String CLAUSE = "Expressing concern that these technologies";

    @RegisterExtension
    private final Driver window = Driver.shared();
    private final Desk desk = window.desk();

    @TempDir
    private Path folder;

    private String draft() throws IOException {
        return Files.readString(Path.of("samples/A-C.1-78-L.11.md"));
    }

    private Path dossier() throws IOException {
        Files.copy(Path.of("samples/A-RES-75-240.md"), folder.resolve("old.md"));
        Files.writeString(folder.resolve("draft.md"), draft());
        return Files.writeString(folder.resolve("talks.priortext"), """
                {"format":"priortext/dossier/1","versions":[{"label":"old","file":"old.md"},{"label":"draft","file":"draft.md"}]}""");
    }

    private void open(Path dossier) {
        Screen.run(() -> desk.dossier().create());
        Screen.run(() -> desk.dossier().open(dossier));
        Screen.await("it is open", () -> dossier.toAbsolutePath().equals(desk.dossier().fileProperty().get())
                && desk.dossier().readings().size() == 2 && desk.dossier().readings().stream().allMatch(Reading::hasText)
                && !desk.compare().rows().isEmpty());
        window.settle();
    }

    private Row row(String words) {
        return desk.compare().allRows().stream().filter(row -> row.right() != null && row.right().text().startsWith(words)).findFirst().orElseThrow();
    }

    private Set<String> told() {
        return texts(".version-unplaced");
    }

    @Test
    void theListSaysThatATextIsThereTwiceAndBearsTheNameOfItsFile() throws IOException {
        open(dossier());
        Screen.run(() -> desk.dossier().openOrAdd(java.util.List.of(folder.resolve("old.md"))));
        Screen.await("it is there", () -> desk.dossier().readings().size() == 3 && desk.dossier().readings().stream().allMatch(Reading::hasText));
        window.settle();
        assertThat(texts(".version-made")).singleElement().asString().contains("old");
        assertThat(texts(".dossier-title")).containsExactly("talks");
    }

    private Set<String> texts(String style) {
        return Screen.on(() -> window.scene().getRoot().lookupAll(style).stream().map(node -> ((Label) node).getText()).collect(Collectors.toSet()));
    }

    private Path withARedLine() throws IOException {
        Path file = dossier();
        open(file);
        Screen.run(() -> {
            desk.compare().currentProperty().set(row(CLAUSE));
            desk.notes().write("we cannot accept this");
            desk.notes().position(Note.Position.RED_LINE);
        });
        Screen.run(() -> {
            try {
                desk.dossier().save();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(told()).isEmpty();
        return file;
    }

    @Test
    void theRedLineStaysOnItsClauseWhenAnotherIsPutInBefore() throws IOException {
        Path file = withARedLine();
        Paragraph before = row(CLAUSE).right();
        String text = draft();
        int at = text.indexOf(CLAUSE);
        Files.writeString(folder.resolve("draft.md"), text.substring(0, at)
                + "Noting the entirely new paragraph put in by the sponsors overnight,\n\n" + text.substring(at));
        open(file);
        Paragraph now = row(CLAUSE).right();
        assertThat(now.id()).isNotEqualTo(before.id());
        assertThat(desk.notes().on(now, false)).get().extracting(Note::text).isEqualTo("we cannot accept this");
        assertThat(desk.compare().allRows().stream().filter(row -> row.right() != null && desk.notes().on(row.right(), false).isPresent())).hasSize(1);
        assertThat(told()).isEmpty();
    }

    @Test
    void aRedLineWhoseClauseIsTakenOutIsToldAndKeptUntilTakenOff() throws IOException {
        Path file = withARedLine();
        String text = draft();
        int at = text.indexOf(CLAUSE);
        Files.writeString(folder.resolve("draft.md"), text.substring(0, at) + text.substring(text.indexOf('\n', at) + 1));
        open(file);
        assertThat(told()).singleElement().asString().contains("we cannot accept this", CLAUSE.substring(0, 20));
        Screen.picture(window.scene().getRoot(), "unplaced-note");
        assertThat(desk.dossier().dossier().notes()).hasSize(1);
        Screen.run(() -> desk.dossier().change(old -> old.without(old.notes(), old.pairings())));
        window.settle();
        assertThat(told()).isEmpty();
    }
}
