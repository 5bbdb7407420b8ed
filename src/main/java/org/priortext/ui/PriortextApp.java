package org.priortext.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.kit.UserFolder;
import org.priortext.ui.model.Remembered;
import org.priortext.ui.model.Recovery;

/** The window, started by {@link Window#open}. Its parameters are the files to open. */
public final class PriortextApp extends Application {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private Desk desk;
    private Settings settings;

    @Override
    public void start(Stage stage) {
        Path home = UserFolder.data();
        Remembered remembered = new Remembered(home);
        Messages.speak(remembered.value("language"));
        desk = Desk.threaded(failure -> Failures.show(stage, desk.theme(), failure), getHostServices()::showDocument, home);
        settings = new Settings(desk, remembered);
        List<Path> files = getParameters().getRaw().stream().map(Path::of).toList();
        Scene scene = scene(desk);
        stage.setScene(scene);
        stage.titleProperty().bind(Titles.of(desk.dossier()));
        settings.keep();
        settings.keep(stage);
        fillWhileReading(stage);
        FileCommands commands = new FileCommands(desk, () -> stage);
        stage.setOnCloseRequest(event -> {
            if (!commands.mayLeave()) {
                event.consume();
            }
        });
        List<Recovery.Left> left = desk.recovery().left();
        if (left.isEmpty()) {
            begin(files);
        }
        stage.show();
        if (!left.isEmpty()) {
            if (restored(desk, left)) {
                commands.openBeside(files);
            } else {
                begin(files);
            }
        }
    }

    private void begin(List<Path> files) {
        if (!Ahead.open(desk.dossier()) && !files.isEmpty()) {
            desk.dossier().openOrAdd(files);
        }
    }

    /** Nothing is left behind by a session that ended as it should but what the user has set. */
    @Override
    public void stop() {
        desk.recovery().end();
        settings.save();
    }

    /** A text for a hall fills the screen. */
    private void fillWhileReading(Stage stage) {
        stage.setFullScreenExitHint(Messages.of("reading.exit"));
        desk.state().readingProperty().subscribe(stage::setFullScreen);
        stage.fullScreenProperty().subscribe(full -> {
            if (!full) {
                desk.state().readingProperty().set(false);
            }
        });
    }

    /** Offers what sessions that died have left. Whether one of them is open now. */
    static boolean restored(Desk desk, List<Recovery.Left> all) {
        for (Recovery.Left left : all) {
            String name = left.origin() == null ? Messages.of("dossier.untitled") : left.origin().getFileName().toString();
            if (desk.questions().agreed(Messages.of("recovery.offer", name), Messages.of("recovery.restore"), Messages.of("recovery.forget"))) {
                desk.recovery().restore(left);
                return true;
            }
            desk.recovery().forget(left);
        }
        return false;
    }

    /** The window's scene on a desk. */
    static Scene scene(Desk desk) {
        desk.theme().begin();
        Workbench workbench = new Workbench(desk).build();
        Scene scene = new Scene(workbench, WIDTH, HEIGHT);
        desk.theme().apply(scene);
        workbench.bind();
        return scene;
    }
}
