package org.priortext.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;
import org.priortext.source.Importers;

/** What is known of real documents beside the project, where there are any; each expectation was read against the pages. */
class CorpusFactsTest {

    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final Path GOLDEN = Path.of("src/test/resources/org/priortext/segment/corpus");

    @ParameterizedTest
    @CsvSource({
        "ict-security/A_RES_78_237.pdf, A-C.1-78-L.11.md, 0",
        "ict-security/A_RES_73_27.txt, A-73-505.md, 0",
        "ict-security/A_RES_73_266.txt, A-73-505.md, 1",
        "ict-security/A_RES_75_240.txt, A-RES-75-240.md, 0"})
    void isTheSameTextAsTheSample(String issued, String sample, int resolution) throws IOException {
        List<String> expected = paragraphs(read(Path.of("samples", sample), resolution));
        assertThat(paragraphs(corpus(issued))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ict-sustdev/A_RES_80_118.pdf, 80-118.txt",
        "ict-security/A_RES_77_37.txt, 77-37.txt",
        "humanitarian-personnel/A_80_L.18.pdf, 80-L18.txt",
        "outer-space-arms-race/A_RES_80_19.pdf, 80-19.txt",
        "terrorism/A_RES_80_171.pdf, 80-171.txt"})
    void hasTheParagraphsOfThePages(String file, String golden) throws IOException {
        assertThat(outline(corpus(file))).isEqualTo(Files.readString(GOLDEN.resolve(golden)));
    }

    @Test
    void readsStarredNamesOfSponsors() throws IOException {
        assertThat(corpus("palestine-selfdet/A_C.3_80_L.26.pdf").sponsors()).contains("Egypt", "Equatorial Guinea").allMatch(States::isList);
    }

    private static Resolution corpus(String file) throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "no documents beside the project");
        return read(CORPUS.resolve(file), 0);
    }

    private static Resolution read(Path file, int resolution) throws IOException {
        return new Segmenter().segment(Importers.read(file)).resolutions().get(resolution);
    }

    private static List<String> paragraphs(Resolution resolution) {
        return resolution.paragraphs().stream().map(paragraph -> paragraph.id() + " " + paragraph.text()).toList();
    }

    /** A paragraph a line: id, opening phrase, how it begins and ends, how many words it has, its footnotes. */
    static String outline(Resolution resolution) {
        return resolution.paragraphs().stream().map(CorpusFactsTest::outline).collect(Collectors.joining("\n", "", "\n"))
                + resolution.footnotes().stream().map(note -> "note " + note.label() + " " + shortened(note.text()) + "\n").collect(Collectors.joining());
    }

    private static String outline(Paragraph paragraph) {
        return paragraph.id() + " <" + (paragraph.verb() == null ? "" : paragraph.verb()) + "> " + shortened(paragraph.text())
                + paragraph.marks().stream().map(mark -> " [" + mark.label() + "]").collect(Collectors.joining());
    }

    private static String shortened(String text) {
        List<String> words = Arrays.asList(text.split(" "));
        int all = words.size();
        return all < 12 ? text : String.join(" ", words.subList(0, 6)) + " \u2026 " + String.join(" ", words.subList(all - 4, all)) + " (" + all + ")";
    }
}
