package org.priortext.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.priortext.dossier.Version;
import org.priortext.ui.model.Reading;

/** Amendments applied to a draft of the dossier, by keys. */
class AmendWindowTest {
    @RegisterExtension
    private final Driver window = Driver.shared();
    private final Desk desk = window.desk();
    private Path made;

    @AfterEach
    void close() throws IOException {
        if (made != null) {
            Files.deleteIfExists(made);
        }
    }

    private List<String> labels() {
        return desk.dossier().dossier().versions().stream().map(Version::label).toList();
    }

    private void amend(String instruction) throws IOException {
        Path amendment = window.home().resolve("amendment.txt");
        Files.writeString(amendment, "A/80/L.2\n\nAlbania: amendment to draft resolution A/C.1/78/L.11\n\n" + instruction + "\n");
        int draft = desk.amending().drafts().stream().map(one -> one.version().label()).toList().indexOf("L.11 (2023)");
        window.answers().choice(draft).path(amendment);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
    }

    @Test
    void theAmendedTextIsAVersionBehindItsDraftAndComparedWithIt() throws IOException {
        List<String> before = labels();
        amend("Delete operative paragraph 1.");
        Screen.await("it is a version", () -> labels().contains("L.11 (2023) as amended"));
        Version version = desk.dossier().dossier().version("L.11 (2023) as amended").orElseThrow();
        made = version.file();
        assertThat(labels().indexOf("L.11 (2023) as amended")).isEqualTo(before.indexOf("L.11 (2023)") + 1);
        assertThat(version.amendedBy()).isEqualTo("A/80/L.2");
        assertThat(window.answers().proposals()).containsExactly("L.11 (2023)");
        Screen.await("it is compared with its draft", () -> desk.compare().comparisonProperty().get() != null
                && desk.compare().comparisonProperty().get().to().label().equals("L.11 (2023) as amended")
                && desk.compare().comparisonProperty().get().from().label().equals("L.11 (2023)"));
        assertThat(desk.compare().comparisonProperty().get().summary().deleted()).isEqualTo(1);
        Screen.await("it is said to be made", () -> window.scene().getRoot().lookupAll(".card .version-made").stream()
                .anyMatch(label -> "made by applying A/80/L.2".equals(((Label) label).getText())));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        Screen.await("it is taken back", () -> labels().equals(before));
    }

    @Test
    void anAmendmentThatDoesNotFitIsRefusedInASentence() throws IOException {
        List<String> before = labels();
        amend("Delete operative paragraph 99.");
        Screen.await("it is said", () -> !window.failures().isEmpty());
        assertThat(window.failures()).singleElement().isInstanceOf(IOException.class)
                .extracting(Throwable::getMessage).asString().contains("Delete operative paragraph 99", "the draft has no OP99");
        window.failures().clear();
        assertThat(labels()).isEqualTo(before);
        assertThat(desk.dossier().readings().stream().filter(Reading::hasText).map(one -> one.version().amendedBy())).containsOnlyNulls();
    }
}
