package org.priortext.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priortext.ui.kit.Background;
import org.priortext.ui.kit.Theme;
import org.priortext.ui.model.Remembered;
import org.priortext.ui.model.WindowState;

class SettingsTest {
    private final List<Throwable> failures = new ArrayList<>();
    @TempDir
    private Path home;

    @BeforeEach
    void start() throws InterruptedException {
        Screen.start();
    }

    private Desk desk() {
        return Desk.with(Background.atOnce(failures::add), failures::add, new Theme(), new Answers(), _ -> { }, home);
    }

    @Test
    void looksAndViewAreTheSameInTheNextSession() {
        Screen.run(() -> {
            Desk first = desk();
            Settings settings = new Settings(first, new Remembered(home));
            settings.keep();
            first.theme().darkProperty().set(true);
            first.theme().larger();
            first.state().viewProperty().set(WindowState.View.SURVIVAL);
            first.compare().switches().sideBySideProperty().set(false);
            settings.save();
            Desk next = desk();
            assertThat(next.documents().networkProperty().get()).isFalse();
            new Settings(next, new Remembered(home)).keep();
            assertThat(next.theme().darkProperty().get()).isTrue();
            assertThat(next.theme().sizeProperty().get()).isEqualTo(first.theme().sizeProperty().get());
            assertThat(next.state().viewProperty().get()).isEqualTo(WindowState.View.SURVIVAL);
            assertThat(next.compare().switches().sideBySideProperty().get()).isFalse();
            assertThat(next.documents().networkProperty().get()).isFalse();
        });
    }

    @Test
    void theWindowStandsWhereItStoodUnlessThatScreenIsGone() throws IOException {
        Files.writeString(home.resolve("settings.properties"), "x=40.0\ny=30.0\nwidth=700.0\nheight=500.0\n");
        Screen.run(() -> {
            Stage stage = kept();
            assertThat(stage.getX()).isEqualTo(40);
            assertThat(stage.getWidth()).isEqualTo(700);
            stage.close();
        });
        Files.writeString(home.resolve("settings.properties"), "x=9000.0\ny=30.0\nwidth=700.0\nheight=500.0\n");
        Screen.run(() -> {
            Stage stage = kept();
            assertThat(stage.getX()).isLessThan(1000);
            stage.close();
        });
    }

    private Stage kept() {
        Stage stage = new Stage();
        stage.setScene(new Scene(new Pane(), 300, 200));
        new Settings(desk(), new Remembered(home)).keep(stage);
        stage.show();
        return stage;
    }
}
