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
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * The one place where work longer than a frame is done. Work belongs to a channel; new work in a channel replaces what
 * is still under way there, so that a late result never overwrites a newer one. All methods are called on, and all
 * results delivered to, the thread of the window.
 */
public final class Background {
    /** The frames after which what is new has been drawn: a tenth of a second, or longer where they are slow, as the first are. */
    private static final int DRAWN = 6;
    private static final ScopedValue<Future<?>> UNDER_WAY = ScopedValue.newInstance();

    private final Executor worker;
    private final Executor window;
    private final Consumer<Throwable> failures;
    private final Consumer<Runnable> pause;
    private final Map<Object, FutureTask<?>> running = new HashMap<>();
    private final Map<Object, Runnable> waiting = new LinkedHashMap<>();
    private final ReadOnlyStringWrapper current = new ReadOnlyStringWrapper(this, "current", null);

    /**
     * @param worker where work is done
     * @param window where results are delivered
     * @param failures told of work that failed; what was cancelled or replaced is not told
     */
    public Background(Executor worker, Executor window, Consumer<Throwable> failures) {
        this(worker, window, failures, Runnable::run);
    }

    /** @param pause runs something on the window's thread when what is new there has been drawn */
    private Background(Executor worker, Executor window, Consumer<Throwable> failures, Consumer<Runnable> pause) {
        this.pause = pause;
        this.worker = worker;
        this.window = window;
        this.failures = failures;
    }

    /** Work on threads of its own, which do not keep the program alive. */
    public static Background threads(Consumer<Throwable> failures) {
        return new Background(Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("work-", 1).factory()),
                Platform::runLater, failures, Background::whenDrawn);
    }

    private static void whenDrawn(Runnable next) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames > DRAWN) {
                    stop();
                    next.run();
                }
            }
        }.start();
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
        run(channel, phrase, work, done, () -> { });
    }

    /** The same, with something to be done when the work has failed and that is told; not when it was stopped or replaced. */
    public <T> void run(Object channel, String phrase, Callable<T> work, Consumer<T> done, Runnable failed) {
        FutureTask<T> task = new FutureTask<>(work);
        waiting.remove(channel);
        FutureTask<?> replaced = running.put(channel, task);
        if (replaced != null) {
            replaced.cancel(false);
        }
        if (phrase != null) {
            current.set(phrase);
        }
        worker.execute(() -> {
            ScopedValue.where(UNDER_WAY, task).run(task);
            window.execute(() -> finish(channel, task, done, failed));
        });
    }

    /**
     * Hands over the result of work begun elsewhere: at once if it is there, else when it comes.
     *
     * @param phrase for the user while it is awaited
     * @param failed done when that work has failed and it is told
     */
    public <T> void take(Object channel, String phrase, Future<T> begun, Consumer<T> done, Runnable failed) {
        if (begun.state() == Future.State.SUCCESS) {
            done.accept(begun.resultNow());
        } else {
            run(channel, phrase, begun::get, done, failed);
        }
    }

    /** Does work that can wait: it begins when nothing else is under way and what is there is drawn, so that what is looked at first comes first. */
    public <T> void runLast(Object channel, String phrase, Callable<T> work, Consumer<T> done) {
        drop(channel);
        waiting.put(channel, () -> run(channel, phrase, work, done));
        if (phrase != null) {
            current.set(phrase);
        }
        pause.accept(this::beginWaiting);
    }

    private void beginWaiting() {
        if (running.isEmpty() && !waiting.isEmpty()) {
            waiting.remove(waiting.keySet().iterator().next()).run();
        }
    }

    /** Tells of something that went wrong though the work as a whole was done. */
    public void fail(Throwable failure) {
        failures.accept(failure);
    }

    /** Whether something is under way or waits in a channel. */
    public boolean busy(Object channel) {
        return running.containsKey(channel) || waiting.containsKey(channel);
    }

    /** Stops what is under way or waits in a channel; nothing of it is delivered. */
    public void stop(Object channel) {
        drop(channel);
        rest();
    }

    private void drop(Object channel) {
        waiting.remove(channel);
        FutureTask<?> dropped = running.remove(channel);
        if (dropped != null) {
            dropped.cancel(false);
        }
    }

    /** Stops everything under way and what waits; nothing of it is delivered. */
    public void cancel() {
        waiting.clear();
        running.values().forEach(task -> task.cancel(false));
        running.clear();
        current.set(null);
    }

    private <T> void finish(Object channel, FutureTask<T> task, Consumer<T> done, Runnable failed) {
        if (!running.remove(channel, task)) {
            return;
        }
        try {
            deliver(task, done, failed);
        } finally {
            rest();
        }
    }

    /** Where nothing is under way any more: begins what waits, if something does. */
    private void rest() {
        if (!waiting.isEmpty()) {
            pause.accept(this::beginWaiting);
        } else if (running.isEmpty()) {
            current.set(null);
        }
    }

    private <T> void deliver(FutureTask<T> task, Consumer<T> done, Runnable failed) {
        T result;
        try {
            result = task.get();
        } catch (ExecutionException e) {
            failures.accept(e.getCause() instanceof ExecutionException begun ? begun.getCause() : e.getCause());
            failed.run();
            return;
        } catch (CancellationException e) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            done.accept(result);
        } catch (RuntimeException e) { // a view's fault; what waits is still to be done
            failures.accept(e);
        }
    }
}
