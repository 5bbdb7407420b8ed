package org.priortext.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The window, started by {@link Window#open}. Its parameters are the files to open. */
public final class PriortextApp extends Application {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    @Override
    public void start(Stage stage) {
        Desk desk = Desk.threaded(failure -> Failures.show(stage, failure));
        List<Path> files = getParameters().getRaw().stream().map(Path::of).toList();
        Scene scene = scene(desk);
        stage.setScene(scene);
        stage.titleProperty().bind(Titles.of(desk.dossier()));
        FileCommands commands = new FileCommands(desk, () -> stage);
        stage.setOnCloseRequest(event -> {
            if (!commands.mayLeave()) {
                event.consume();
            }
        });
        stage.show();
        if (files.isEmpty()) {
            Window.sampleDossier().ifPresent(desk.dossier()::open);
        } else {
            desk.dossier().openOrAdd(files);
        }
    }

    /** The window's scene on a desk. */
    static Scene scene(Desk desk) {
        Workbench workbench = new Workbench(desk).build();
        Scene scene = new Scene(workbench, WIDTH, HEIGHT);
        desk.theme().apply(scene);
        workbench.bind();
        return scene;
    }
}
