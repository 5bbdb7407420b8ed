package org.priortext.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.priortext.model.Paragraph;

/** The samples' alignments, as read and found right, one match a line: links, kind, moved, confidence. */
class SampleAlignmentTest {

    static List<Samples.Pair> pairs() {
        return Samples.pairs();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void pairsTheSamplesAsRead(Samples.Pair pair) throws IOException {
        String found = new Aligner().align(pair.before(), pair.after(), List.of()).matches().stream()
                .map(SampleAlignmentTest::line).collect(Collectors.joining("\n", "", "\n"));
        assertThat(found).isEqualTo(golden(pair.name()));
    }

    private static String line(Match match) {
        return ids(match.before()) + " > " + ids(match.after()) + "  " + match.kind().name().toLowerCase(java.util.Locale.ROOT)
                + (match.moved() ? " moved" : "") + (match.confidence() == Confidence.HIGH ? "" : " " + match.confidence().code());
    }

    private static String ids(List<Paragraph> side) {
        return side.isEmpty() ? "-" : side.stream().map(Paragraph::id).collect(Collectors.joining("+"));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = SampleAlignmentTest.class.getResourceAsStream(name + ".txt")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
