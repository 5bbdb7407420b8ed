package org.priortext.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priortext.align.Match;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.Comparison;
import org.priortext.dossier.InputSpec;
import org.priortext.model.Paragraph;
import org.priortext.source.UnreadableException;

/**
 * Comparisons of real documents that were read by people, as links, kinds and types of change without a word of the texts:
 * draft and second draft, draft and adopted text, year and year. A run that differs leaves its own file in
 * {@code target/golden/}; if that is the better one, it replaces the file.
 */
class CorpusChangesTest {

    private static final Path CORPUS = Path.of("..", "shared", "corpus");

    @ParameterizedTest(name = "{0}/{1} {2}")
    @CsvSource({
        "sand-dust, A_C.2_80_L.39.pdf, A_C.2_80_L.50.pdf", "ict-sustdev, A_C.2_80_L.17.pdf, A_C.2_80_L.58.pdf",
        "ict-security, A_C.1_80_L.20.pdf, A_RES_80_16.pdf", "cuba-embargo, A_80_L.6.pdf, A_RES_80_4.pdf",
        "humanitarian-personnel, A_RES_78_118.pdf, A_RES_79_138.pdf", "icc, A_RES_78_6.pdf, A_RES_79_6.pdf",
        "no-first-placement, A_RES_79_20.pdf, A_RES_80_20.pdf", "terrorism, A_RES_78_115.pdf, A_RES_79_129.pdf",
        "rule-of-law, A_RES_79_126.pdf, A_RES_80_167.pdf", "ict-security, A_RES_75_240.txt, A_RES_76_19.txt",
        "ict-security, A_RES_77_37.txt, A_RES_78_16.pdf", "outer-space-arms-race, A_RES_78_19.pdf, A_RES_79_19.pdf"})
    void readsRealPairsAsTheyWereReadByPeople(String folder, String from, String to) throws IOException, UnreadableException {
        assumeTrue(Files.isDirectory(CORPUS));
        Analysis analysis = new Analysis();
        Comparison comparison = analysis.compare(analysis.witness(new InputSpec("A", CORPUS.resolve(folder).resolve(from), null)),
                analysis.witness(new InputSpec("B", CORPUS.resolve(folder).resolve(to), null)), List.of());
        String name = stem(from) + "--" + stem(to) + ".txt";
        Path left = Path.of("target", "golden", "change", "corpus", name);
        Files.createDirectories(left.getParent());
        Files.writeString(left, told(comparison));
        Path golden = Path.of("src", "test", "resources", "org", "priortext", "change", "corpus", name);
        assertThat(told(comparison)).as("compare %s with %s", left, golden)
                .isEqualTo(Files.readString(golden, StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    private static String stem(String file) {
        return file.substring(0, file.lastIndexOf('.'));
    }

    private static String told(Comparison comparison) {
        List<String> lines = new ArrayList<>(comparison.brief().figures());
        comparison.brief().sections().forEach(section -> lines.add(section.title() + ": " + section.lines().size()));
        lines.add("");
        List<String> unchanged = new ArrayList<>();
        for (Comparison.Clause clause : comparison.clauses()) {
            Match match = clause.match();
            if (match.kind() == Match.Kind.UNCHANGED && !match.moved() && !match.renumbered()) {
                unchanged.add(match.after().getFirst().id());
            } else {
                lines.add(ids(match.before()) + " → " + ids(match.after()) + "  " + match.kind() + (match.moved() ? " moved" : "")
                        + types(clause.changes()));
            }
        }
        lines.add("unchanged: " + String.join(", ", ParagraphRanges.of(unchanged)));
        return String.join("\n", lines) + "\n";
    }

    private static String ids(List<Paragraph> paragraphs) {
        return paragraphs.isEmpty() ? "–" : Summarizer.ids(paragraphs);
    }

    private static String types(List<Change> changes) {
        Map<ChangeType, Integer> counts = new TreeMap<>();
        changes.stream().map(ChangeType::of).filter(type -> type.compareTo(ChangeType.SPLIT) < 0)
                .forEach(type -> counts.merge(type, 1, Integer::sum));
        return counts.isEmpty() ? "" : ": " + counts.entrySet().stream()
                .map(entry -> entry.getKey().code() + (entry.getValue() > 1 ? " ×" + entry.getValue() : "")).collect(Collectors.joining(", "));
    }
}
