package org.priortext.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.Comparison;
import org.priortext.dossier.InputSpec;
import org.priortext.source.UnreadableException;

/**
 * The brief and every change of the sample pairs beside a file that people can read. A run that differs leaves its own
 * text in {@code target/golden/}; if that is the better one, it replaces the file.
 */
class SampleChangesTest {

    @ParameterizedTest
    @CsvSource({"L.27-Rev.1--73-27, A-C.1-73-L.27-Rev.1.txt, A-73-505.md#I", "73-27--75-240, A-73-505.md#I, A-RES-75-240.md",
        "75-240--L.11, A-RES-75-240.md, A-C.1-78-L.11.md", "73-266--L.4, A-73-505.md#II, A-C.1-75-L.4.md"})
    void readsTheSamplesAsTheGoldenFilesDo(String name, String from, String to) throws IOException, UnreadableException {
        Analysis analysis = new Analysis();
        String actual = told(analysis.compare(analysis.witness(InputSpec.parse("samples/" + from)),
                analysis.witness(InputSpec.parse("samples/" + to)), List.of()));
        Path left = Path.of("target", "golden", "change", name + ".txt");
        Files.createDirectories(left.getParent());
        Files.writeString(left, actual);
        Path golden = Path.of("src", "test", "resources", "org", "priortext", "change", name + ".txt");
        assertThat(actual).as("compare %s with %s", left, golden)
                .isEqualTo(Files.readString(golden, StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    private static String told(Comparison comparison) {
        List<String> lines = new ArrayList<>(new BriefText().lines(comparison.brief(), 100));
        for (Comparison.Clause clause : comparison.clauses()) {
            boolean pair = !clause.match().before().isEmpty() && !clause.match().after().isEmpty();
            if (pair && !clause.changes().isEmpty()) {
                lines.add("");
                lines.add(Summarizer.ids(clause.match().before()) + " → " + Summarizer.ids(clause.match().after()));
                clause.changes().forEach(change -> lines.add("  " + change.changeClass() + " " + change.type()
                        + " | " + Words.cut(change.deleted(), 90) + " | " + Words.cut(change.inserted(), 90) + " | " + change.note()));
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
