package org.priortext.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priortext.model.Resolution;
import org.priortext.model.Witness;
import org.priortext.segment.Segmenter;
import org.priortext.source.Importers;
import org.priortext.source.UnreadableException;

/** The samples' traces as a reader would write them down; run with {@code -Dpriortext.golden=write} to write them anew. */
class SampleTraceTest {

    private static final List<String> ORDER = List.of("L27Rev1-2018", "73-27", "73-266", "L4-2020", "75-240", "L11-2023");
    private static final Map<String, Witness> SAMPLES = samples();

    @ParameterizedTest
    @ValueSource(strings = {"L4-2020", "75-240", "L11-2023"})
    void tracesTheSampleAsWrittenDown(String target) throws IOException {
        assertGolden("trace-" + target + ".txt", trace(lineage(target)));
    }

    @Test
    void followsTheSamplesClausesAsWrittenDown() throws IOException {
        assertGolden("descents-L11-2023.txt", lineage("L11-2023").survival().stream()
                .map(descent -> descent.witness().label() + " " + descent.ancestor().id() + ": " + Texts.steps(descent))
                .collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void findsTheTwoLinesOfTheSamples() {
        Stemma stemma = lineage("L11-2023").stemma();

        assertThat(SAMPLES.keySet().stream().sorted().collect(Collectors.toMap(label -> label,
                label -> stemma.predecessors(SAMPLES.get(label)).stream().map(Witness::label).toList())))
                .isEqualTo(Map.of("L27Rev1-2018", List.of(), "73-27", List.of("L27Rev1-2018"), "73-266", List.of(),
                        "L4-2020", List.of("73-266"), "75-240", List.of("73-27"), "L11-2023", List.of("75-240")));
    }

    @Test
    void tellsThatTheRuleOnAttributionWasDroppedIn2020AndIsBack() {
        Lineage lineage = lineage("L11-2023");
        Provenance attribution = lineage.paragraphs().stream().filter(traced -> traced.paragraph().id().equals("PP8"))
                .flatMap(traced -> traced.provenances().stream())
                .filter(provenance -> provenance.slice().text().contains("originates from the territory")).findFirst().orElseThrow();

        assertThat(lineage.isReintroduced(attribution)).isTrue();
        assertThat(lineage.gap(attribution)).extracting(Witness::label).containsExactly("75-240");
    }

    private static Lineage lineage(String target) {
        return new Tracer().trace(ORDER.subList(0, ORDER.indexOf(target) + 1).stream().map(SAMPLES::get).toList());
    }

    private static String trace(Lineage lineage) {
        StringBuilder text = new StringBuilder();
        for (Lineage.Traced traced : lineage.paragraphs()) {
            text.append(traced.paragraph().id()).append('\n');
            traced.provenances().forEach(provenance -> text.append("  ").append(Texts.span(provenance)).append('\n'));
        }
        return text.toString();
    }

    private static void assertGolden(String name, String actual) throws IOException {
        Path file = Path.of("src/test/resources/org/priortext/lineage", name);
        if ("write".equals(System.getProperty("priortext.golden"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    private static Map<String, Witness> samples() {
        return Map.of("L27Rev1-2018", sample("L27Rev1-2018", "A-C.1-73-L.27-Rev.1.txt", 0),
                "73-27", sample("73-27", "A-73-505.md", 0), "73-266", sample("73-266", "A-73-505.md", 1),
                "L4-2020", sample("L4-2020", "A-C.1-75-L.4.md", 0), "75-240", sample("75-240", "A-RES-75-240.md", 0),
                "L11-2023", sample("L11-2023", "A-C.1-78-L.11.md", 0));
    }

    private static Witness sample(String label, String file, int number) {
        try {
            Resolution resolution = new Segmenter().segment(Importers.read(Path.of("samples", file))).resolutions().get(number);
            return new Witness(label, resolution);
        } catch (UnreadableException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
