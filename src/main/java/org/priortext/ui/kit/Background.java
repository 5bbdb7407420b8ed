package org.priortext.ui.kit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * The one place where work longer than a frame is done. Work belongs to a channel; new work in a channel replaces what
 * is still under way there, so that a late result never overwrites a newer one. All methods are called on, and all
 * results delivered to, the thread of the window.
 */
public final class Background {
    private static final ScopedValue<Future<?>> UNDER_WAY = ScopedValue.newInstance();

    private final Executor worker;
    private final Executor window;
    private final Consumer<Throwable> failures;
    private final Map<Object, FutureTask<?>> running = new HashMap<>();
    private final Map<Object, Runnable> waiting = new LinkedHashMap<>();
    private final ReadOnlyStringWrapper current = new ReadOnlyStringWrapper(this, "current", null);

    /**
     * @param worker where work is done
     * @param window where results are delivered
     * @param failures told of work that failed; what was cancelled or replaced is not told
     */
    public Background(Executor worker, Executor window, Consumer<Throwable> failures) {
        this.worker = worker;
        this.window = window;
        this.failures = failures;
    }

    /** Work on threads of its own, which do not keep the program alive. */
    public static Background threads(Consumer<Throwable> failures) {
        return new Background(Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("work-", 1).factory()),
                Platform::runLater, failures);
    }

    /** Work at once on the caller's thread, for tests. */
    public static Background atOnce(Consumer<Throwable> failures) {
        return new Background(Runnable::run, Runnable::run, failures);
    }

    /**
     * Asks, from any thread, whether the work under way on the caller's thread has been stopped or replaced, so that it may
     * end. The thread itself is never interrupted: a library that is interrupted while it loads is of no use from then on.
     */
    public static BooleanSupplier stopped() {
        return UNDER_WAY.isBound() ? UNDER_WAY.get()::isCancelled : () -> false;
    }

    /** Where results are delivered: the thread of the window. */
    public Executor window() {
        return window;
    }

    /** What is being done, as a phrase for the user; null while nothing is. */
    public ReadOnlyStringProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /**
     * Does work and hands its result over.
     *
     * @param phrase for the user; null for work too small to speak of
     */
    public <T> void run(Object channel, String phrase, Callable<T> work, Consumer<T> done) {
        FutureTask<T> task = new FutureTask<>(work);
        FutureTask<?> replaced = running.put(channel, task);
        if (replaced != null) {
            replaced.cancel(false);
        }
        if (phrase != null) {
            current.set(phrase);
        }
        worker.execute(() -> {
            ScopedValue.where(UNDER_WAY, task).run(task);
            window.execute(() -> finish(channel, task, done));
        });
    }

    /** Does work that can wait: it begins when nothing else is under way, so that what is looked at first comes first. */
    public <T> void runLast(Object channel, String phrase, Callable<T> work, Consumer<T> done) {
        FutureTask<?> replaced = running.remove(channel);
        if (replaced != null) {
            replaced.cancel(false);
        }
        waiting.put(channel, () -> run(channel, phrase, work, done));
        beginWaiting();
    }

    private void beginWaiting() {
        if (running.isEmpty() && !waiting.isEmpty()) {
            waiting.remove(waiting.keySet().iterator().next()).run();
        }
    }

    /** Stops what is under way in a channel; nothing of it is delivered. */
    public void stop(Object channel) {
        FutureTask<?> task = running.remove(channel);
        if (task != null) {
            task.cancel(false);
        }
        if (running.isEmpty()) {
            current.set(null);
        }
        beginWaiting();
    }

    /** Stops everything under way and what waits; nothing of it is delivered. */
    public void cancel() {
        waiting.clear();
        running.values().forEach(task -> task.cancel(false));
        running.clear();
        current.set(null);
    }

    private <T> void finish(Object channel, FutureTask<T> task, Consumer<T> done) {
        if (!running.remove(channel, task)) {
            return;
        }
        if (running.isEmpty()) {
            current.set(null);
        }
        deliver(task, done);
        beginWaiting();
    }

    private <T> void deliver(FutureTask<T> task, Consumer<T> done) {
        try {
            done.accept(task.get());
        } catch (ExecutionException e) {
            failures.accept(e.getCause());
        } catch (CancellationException e) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
