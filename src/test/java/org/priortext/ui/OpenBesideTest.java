package org.priortext.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priortext.ui.kit.Background;
import org.priortext.ui.kit.Theme;

/** The file a user clicked on when the window begins with what a session that died has left. */
class OpenBesideTest {
    private static final Path SAMPLES = Path.of("samples", "samples.priortext");
    private static final Path TEXT = Path.of("samples", "A-C.1-75-L.4.md");

    @Test
    void isAddedToWhatWasRestoredAndTheRestoredDossierIsNotOpenedAnew(@TempDir Path home) throws InterruptedException {
        Screen.start();
        List<Throwable> failures = new ArrayList<>();
        Screen.run(() -> {
            Desk desk = Desk.with(Background.atOnce(failures::add), failures::add, new Theme(), new Answers(), _ -> { }, home);
            FileCommands commands = new FileCommands(desk, () -> null);
            desk.dossier().open(SAMPLES);
            int before = desk.dossier().dossier().versions().size();

            commands.openBeside(List.of(TEXT));
            commands.openBeside(List.of(SAMPLES));
            commands.openBeside(List.of());

            assertThat(desk.dossier().dossier().versions()).hasSize(before + 1);
            assertThat(desk.dossier().unsavedProperty().get()).isTrue();
        });
        assertThat(failures).isEmpty();
    }
}
