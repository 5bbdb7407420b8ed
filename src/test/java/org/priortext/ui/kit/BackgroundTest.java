package org.priortext.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final List<String> results = new ArrayList<>();
    private final Background background = new Background(waiting::add, Runnable::run, failures::add);

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    @Test
    void newerWorkInAChannelReplacesTheOlder() {
        background.run("compare", "one", () -> "one", results::add);
        background.run("compare", "two", () -> "two", results::add);
        background.run("trace", "three", () -> "three", results::add);
        work();
        assertThat(results).containsExactly("two", "three");
        assertThat(failures).isEmpty();
    }

    @Test
    void whatCanWaitIsDoneLast() {
        background.run("read", "Reading", () -> "read", result -> {
            results.add(result);
            background.run("compare", "Comparing", () -> "compared", results::add);
        });
        background.runLast("trace", "Tracing", () -> "traced too early", results::add);
        background.runLast("trace", "Tracing", () -> "traced", results::add);
        work();
        assertThat(results).containsExactly("read", "compared", "traced");
        assertThat(background.currentProperty().get()).isNull();
    }

    @Test
    void isBusyInAChannelUntilItsWorkIsDone() {
        background.run("compare", null, () -> "x", results::add);
        background.runLast("trace", null, () -> "y", results::add);
        assertThat(background.busy("compare")).isTrue();
        assertThat(background.busy("trace")).isTrue();
        assertThat(background.busy("read")).isFalse();
        work();
        assertThat(background.busy("compare")).isFalse();
        assertThat(background.busy("trace")).isFalse();
    }

    @Test
    void saysWhatItDoesUntilItIsDone() {
        background.run("compare", "Comparing", () -> "x", results::add);
        assertThat(background.currentProperty().get()).isEqualTo("Comparing");
        work();
        assertThat(background.currentProperty().get()).isNull();
    }

    @Test
    void whatIsCancelledIsNotDelivered() {
        background.run("compare", "Comparing", () -> "x", results::add);
        background.cancel();
        work();
        assertThat(results).isEmpty();
        assertThat(failures).isEmpty();
        assertThat(background.currentProperty().get()).isNull();
    }

    @Test
    void workLearnsThatItIsStoppedAndItsThreadIsNotInterrupted() {
        background.run("compare", "Comparing", () -> {
            BooleanSupplier stopped = Background.stopped();
            results.add("stopped " + stopped.getAsBoolean());
            background.stop("compare");
            results.add("stopped " + stopped.getAsBoolean());
            results.add("interrupted " + Thread.currentThread().isInterrupted());
            return "x";
        }, results::add);
        work();
        assertThat(results).containsExactly("stopped false", "stopped true", "interrupted false");
        assertThat(background.currentProperty().get()).isNull();
        assertThat(Background.stopped().getAsBoolean()).isFalse();
    }

    @Test
    void tellsOfFailure() {
        background.run("open", "Opening", () -> {
            throw new IOException("no such file");
        }, result -> results.add("delivered"));
        work();
        assertThat(failures).singleElement().satisfies(e -> assertThat(e).isInstanceOf(IOException.class));
        assertThat(results).isEmpty();
    }

    @Test
    void workBegunElsewhereIsHandedOverAtOnceIfItIsThere() {
        List<String> delivered = new ArrayList<>();
        background.take("channel", "phrase", CompletableFuture.completedFuture("there"), delivered::add, () -> delivered.add("failed"));
        assertThat(delivered).containsExactly("there");
        CompletableFuture<String> begun = new CompletableFuture<>();
        background.take("channel", "phrase", begun, delivered::add, () -> delivered.add("failed"));
        assertThat(background.currentProperty().get()).isEqualTo("phrase");
        begun.completeExceptionally(new IllegalStateException("lost"));
        waiting.poll().run();
        assertThat(delivered).containsExactly("there", "failed");
        assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);
    }

    @Test
    void newWorkReplacesWorkThatWaitsInItsChannel() {
        List<String> delivered = new ArrayList<>();
        background.run("other", null, () -> "other", delivered::add);
        background.runLast("channel", "phrase", () -> "late", delivered::add);
        background.run("channel", null, () -> "new", delivered::add);
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
        assertThat(delivered).containsExactly("other", "new");
        background.runLast("channel", "phrase", () -> "dropped", delivered::add);
        background.stop("channel");
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
        assertThat(delivered).containsExactly("other", "new");
        assertThat(background.currentProperty().get()).isNull();
    }

    @Test
    void aFaultInTakingAResultOverIsToldAndWhatWaitsIsDone() {
        background.run("read", "Reading", () -> "read", result -> {
            throw new IllegalStateException(result);
        });
        background.runLast("trace", "Tracing", () -> "traced", results::add);
        work();
        assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);
        assertThat(results).containsExactly("traced");
        assertThat(background.currentProperty().get()).isNull();
    }

    @Test
    void nothingIsSaidToBeDoneWhereNotEvenTheFailureCanBeTold() {
        Background mute = new Background(waiting::add, Runnable::run, failure -> {
            throw new IllegalStateException(failure);
        });
        mute.<String>run("read", "Reading", () -> {
            throw new IOException("lost");
        }, results::add);
        assertThatThrownBy(this::work).isInstanceOf(IllegalStateException.class);
        assertThat(mute.currentProperty().get()).isNull();
    }
}
