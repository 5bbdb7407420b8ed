package org.priortext.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.priortext.align.Aligner;
import org.priortext.align.Match;
import org.priortext.align.Samples;
import org.priortext.model.Paragraph;

/** The samples' redlines as read and found good: each match with changed words, deleted in [-…-], inserted in {+…+}. */
class SampleRedlineTest {

    static List<Samples.Pair> pairs() {
        return Samples.pairs();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void redlinesTheSamplesAsRead(Samples.Pair pair) throws IOException {
        assertThat(text(pair)).isEqualTo(golden(pair.name()));
    }

    static String text(Samples.Pair pair) {
        return new Aligner().align(pair.before(), pair.after(), List.of()).matches().stream()
                .filter(match -> !match.before().isEmpty() && !match.after().isEmpty() && match.kind() != Match.Kind.UNCHANGED)
                .map(match -> ids(match.before()) + " > " + ids(match.after()) + "\n"
                        + RedlineTexts.marked(new Redliner().redline(match)) + "\n")
                .collect(Collectors.joining("\n"));
    }

    private static String ids(List<Paragraph> side) {
        return side.stream().map(Paragraph::id).collect(Collectors.joining("+"));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = SampleRedlineTest.class.getResourceAsStream(name + ".txt")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
