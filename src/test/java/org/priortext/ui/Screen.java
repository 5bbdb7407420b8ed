package org.priortext.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** The headless platform for tests: starts it once, does things on its thread, waits for conditions, takes pictures. */
public final class Screen {
    private static final long PATIENCE = Long.getLong("patience", 60);
    private static boolean started;

    private Screen() {}

    public static synchronized void start() throws InterruptedException {
        if (!started) {
            CountDownLatch up = new CountDownLatch(1);
            Platform.startup(up::countDown);
            Platform.setImplicitExit(false);
            up.await();
            started = true;
        }
    }

    /** Does something on the window's thread and hands its result over. */
    public static <T> T on(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get(PATIENCE, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static void run(Runnable work) {
        on(() -> {
            work.run();
            return null;
        });
    }

    /** Waits until a condition holds on the window's thread, asking once a frame. */
    public static void await(String what, BooleanSupplier condition) {
        await(what, PATIENCE, condition);
    }

    /** Waits so many seconds at most until a condition holds on the window's thread. */
    public static void await(String what, long seconds, BooleanSupplier condition) {
        FutureTask<Boolean> held = new FutureTask<>(() -> true);
        AnimationTimer asking = new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (condition.getAsBoolean()) {
                    stop();
                    held.run();
                }
            }
        };
        run(asking::start);
        try {
            held.get(seconds, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("waited in vain until " + what, e);
        } finally {
            run(asking::stop);
        }
    }

    /** Waits until so many frames have been laid out and drawn. */
    public static void frames(Scene scene, int count) {
        CountDownLatch latch = new CountDownLatch(count);
        Runnable listener = () -> {
            latch.countDown();
            Platform.requestNextPulse();
        };
        run(() -> {
            scene.addPostLayoutPulseListener(listener);
            Platform.requestNextPulse();
        });
        try {
            if (!latch.await(PATIENCE, TimeUnit.SECONDS)) {
                throw new AssertionError("no frames");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        run(() -> scene.removePostLayoutPulseListener(listener));
    }

    /** Writes a picture of a node below target/screens and hands it over. The headless screen itself is but 1000 pixels wide. */
    public static WritableImage picture(Node node, String name) {
        frames(node.getScene(), 4);
        WritableImage image = on(() -> node.snapshot(null, null));
        try {
            Path file = Path.of("target", "screens", name + ".png");
            Files.createDirectories(file.getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return image;
    }
}
