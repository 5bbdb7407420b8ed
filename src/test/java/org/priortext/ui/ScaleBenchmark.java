package org.priortext.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.priortext.dossier.InputSpec;
import org.priortext.ui.kit.Background;
import org.priortext.ui.kit.Theme;
import org.priortext.ui.model.ChosenVersions;
import org.priortext.ui.model.Reading;

/**
 * A pair of 2,000 paragraphs costs the window hardly more than one of 50. Times are the least of several runs. Reading and
 * comparing such texts takes too long for every build: run it by its name.
 */
class ScaleBenchmark {
    private static final int LARGE = 2000;
    private static final int SMALL = 50;
    private static final int RUNS = 7;
    private static final long MEGABYTE = 1 << 20;

    private static final long PATIENCE = 600;
    private static final List<Throwable> FAILURES = new ArrayList<>();
    private static final List<Long> SHOWN = new ArrayList<>();
    @TempDir(cleanup = CleanupMode.NEVER)
    private static Path home;

    private static Stage stage;
    private static Scene scene;
    private static Desk desk;

    @BeforeAll
    static void open() throws InterruptedException {
        Screen.start();
        Executor workers = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
        desk = Screen.on(() -> Desk.with(new Background(workers, ScaleBenchmark::showing, FAILURES::add), FAILURES::add, new Theme(),
                new Answers(), _ -> { }, home));
        Screen.run(() -> {
            stage = new Stage();
            scene = PriortextApp.scene(desk);
            stage.setScene(scene);
            stage.show();
            desk.dossier().add(List.of(input("large-1", LARGE, false), input("large-2", LARGE, true),
                    input("small-1", SMALL, false), input("small-2", SMALL, true)));
        });
        Screen.await("all texts are read", PATIENCE, () -> desk.dossier().readings().size() == 4);
        Screen.await("nothing is under way", PATIENCE, () -> desk.background().currentProperty().get() == null);
    }

    @AfterAll
    static void close() {
        Screen.run(stage::close);
        assertThat(FAILURES).isEmpty();
    }

    private static InputSpec input(String label, int clauses, boolean later) {
        return new InputSpec(label, LargeDraft.write(home, clauses, later), null);
    }

    /** Delivers a result and lays the window out, and notes how long that took. */
    private static void showing(Runnable result) {
        Platform.runLater(() -> {
            long start = System.nanoTime();
            result.run();
            if (scene != null) {
                layout(scene.getRoot());
            }
            SHOWN.add(System.nanoTime() - start);
        });
    }

    private static void layout(Parent node) {
        node.applyCss();
        node.layout();
    }

    /** The time from the result of the comparison to the rows laid out. */
    private static long show(String size) {
        Screen.await("nothing is under way", PATIENCE, () -> desk.background().currentProperty().get() == null);
        Screen.run(() -> {
            SHOWN.clear();
            desk.compare().versions().choose(reading(size + "-1"), reading(size + "-2"));
        });
        Screen.await(size + " is shown", PATIENCE, () -> !SHOWN.isEmpty()
                && desk.compare().comparisonProperty().get().from().label().equals(size + "-1"));
        return Screen.on(() -> SHOWN.stream().mapToLong(Long::longValue).sum());
    }

    private static Reading reading(String label) {
        ChosenVersions versions = desk.compare().versions();
        return versions.texts().stream().filter(one -> one.version().label().equals(label)).findFirst().orElseThrow();
    }

    @Test
    void showingTheLargePairCostsAtMostHalfAsMuchAgainAsTheSmallOne() {
        long large = Long.MAX_VALUE;
        long small = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            small = Math.min(small, show("small"));
            large = Math.min(large, show("large"));
        }
        assertThat(desk.compare().rows()).hasSizeGreaterThanOrEqualTo(LARGE);
        assertThat((double) large / small).as("%.1f ms for %d clauses, %.1f ms for %d", large / 1e6, LARGE, small / 1e6, SMALL)
                .isLessThanOrEqualTo(1.5);
    }

    @Test
    void scrollingByPageKeepsUpWithAPlainList() {
        show("large");
        ListView<?> rows = (ListView<?>) Screen.on(() -> scene.lookup("#rows"));
        List<String> texts = desk.compare().rows().stream().map(row -> row.right() == null ? row.left().text() : row.right().text()).toList();
        ListView<String> plain = Screen.on(() -> plain(texts));
        Stage other = Screen.on(() -> {
            Stage second = new Stage();
            second.setScene(new Scene(plain, scene.getWidth(), scene.getHeight()));
            second.show();
            return second;
        });
        long ours = Long.MAX_VALUE;
        long theirs = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            theirs = Math.min(theirs, Screen.on(() -> scroll(plain)));
            ours = Math.min(ours, Screen.on(() -> scroll(rows)));
        }
        Screen.run(other::close);
        assertThat((double) ours / theirs).as("%.1f ms for 20 pages, %.1f ms in a plain list", ours / 1e6, theirs / 1e6)
                .isLessThanOrEqualTo(2);
    }

    /** The same texts wrapped in a list without marks, level rows or margins. */
    private static ListView<String> plain(List<String> texts) {
        ListView<String> list = new ListView<>(FXCollections.observableArrayList(texts));
        list.setCellFactory(_ -> new ListCell<>() {
            {
                setWrapText(true);
                setPrefWidth(0);
            }

            @Override
            protected void updateItem(String text, boolean empty) {
                super.updateItem(text, empty);
                setText(empty ? null : text);
            }
        });
        return list;
    }

    private static long scroll(ListView<?> list) {
        long start = System.nanoTime();
        IntStream.rangeClosed(1, 20).forEach(page -> {
            list.scrollTo(page * 90);
            layout((Parent) (Node) list);
        });
        return System.nanoTime() - start;
    }

    @Test
    void theLargePairNeedsLessThanFourHundredMegabytes() {
        show("large");
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        assertThat((runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE).isLessThan(400);
    }
}
