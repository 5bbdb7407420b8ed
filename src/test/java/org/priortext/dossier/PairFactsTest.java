package org.priortext.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priortext.model.Witness;
import org.priortext.source.UnreadableException;

class PairFactsTest {

    private final Analysis analysis = new Analysis();
    private Comparison comparison;

    @BeforeEach
    void compare() throws UnreadableException {
        comparison = analysis.compare(sample("A-RES-75-240.md"), sample("A-C.1-78-L.11.md"), List.of());
    }

    private Witness sample(String name) throws UnreadableException {
        return analysis.witness(new InputSpec(null, Path.of("samples", name), null));
    }

    @Test
    void theTwoTextsAreTracedOnceForAllThatIsAskedOfTheTrace() {
        var standing = comparison.standing();
        var echoes = comparison.echoes();

        assertThat(standing.alive()).isBetween(1, standing.words());
        assertThat(echoes).isNotEmpty();
        assertThat(comparison.standing()).isSameAs(standing);
        assertThat(comparison.echoes()).isSameAs(echoes);
    }

    @Test
    void aComparisonSummedUpAnewKeepsWhatIsKnownOfItsTexts() {
        var echoes = comparison.echoes();
        var apparatus = comparison.apparatus();

        Comparison anew = analysis.summarize(comparison, List.of(comparison.from()));

        assertThat(anew.echoes()).isSameAs(echoes);
        assertThat(anew.apparatus()).isSameAs(apparatus);
    }

    @Test
    void threadsThatAskAtTheSameTimeAreToldTheSame() {
        var asked = Stream.generate(() -> CompletableFuture.supplyAsync(comparison::echoes)).limit(4).toList();

        assertThat(asked.stream().map(CompletableFuture::join)).allSatisfy(told -> assertThat(told).isSameAs(comparison.echoes()));
    }
}
