package org.priortext.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;
import org.priortext.model.Segmentation;
import org.priortext.source.Importers;
import org.priortext.source.SourceText;

/** The five sample documents, paragraph by paragraph, against readable expectations. */
class SampleSegmentationTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/priortext/segment");

    @ParameterizedTest
    @CsvSource({
        "A-C.1-73-L.27-Rev.1.txt, 0, L27Rev1-2018.txt",
        "A-73-505.md, 0, 73-27.txt",
        "A-73-505.md, 1, 73-266.txt",
        "A-RES-75-240.md, 0, 75-240.txt",
        "A-C.1-75-L.4.md, 0, L4-2020.txt",
        "A-C.1-78-L.11.md, 0, L11-2023.txt"})
    void hasTheParagraphsVerbsAndFootnoteMarksExpected(String sample, int resolution, String golden) throws IOException {
        String found = readable(segment(sample).resolutions().get(resolution));
        assertThat(found).isEqualTo(Files.readString(GOLDEN.resolve(golden)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A-C.1-73-L.27-Rev.1.txt", "A-73-505.md", "A-RES-75-240.md", "A-C.1-75-L.4.md", "A-C.1-78-L.11.md"})
    void losesNoLetterOfTheFile(String sample) throws IOException {
        SourceText source = Importers.read(Path.of("samples", sample));
        assertThat(LetterAccount.of(source, new Segmenter().segment(source)).missing()).isEmpty();
    }

    @Test
    void readsBothVotesAndBothListsOfSponsorsOfTheReport() throws IOException {
        Segmentation report = segment("A-73-505.md");
        assertThat(report.resolutions()).extracting(resolution -> resolution.vote().figures()).containsExactly("109-45-16", "139-11-18");
        assertThat(report.resolutions()).extracting(resolution -> resolution.sponsors().size()).containsExactly(31 + 3, 36 + 15);
        assertThat(report.resolutions().get(1).sponsors()).contains("United Kingdom of Great Britain and Northern Ireland",
                "United States of America", "Netherlands", "Turkey");
    }

    @Test
    void restoresTheLostNumberAndSaysSo() throws IOException {
        Segmentation segmentation = segment("A-RES-75-240.md");
        Paragraph first = segmentation.resolutions().getFirst().paragraph("OP1").orElseThrow();
        assertThat(first.number()).isEqualTo("1.");
        assertThat(first.numberInSource()).isEqualTo("-");
        assertThat(segmentation.warnings()).anyMatch(warning -> warning.line() == 74 && warning.message().contains("number 1."));
    }

    @Test
    void keepsAFootnoteWhoseMarkIsLostAndSaysSo() throws IOException {
        Segmentation segmentation = segment("A-RES-75-240.md");
        assertThat(segmentation.resolutions().getFirst().footnote("1").orElseThrow().text()).isEqualTo("A/70/174.");
        assertThat(segmentation.warnings()).anyMatch(warning -> warning.message().contains("No mark of footnote 1"));
    }

    private static Segmentation segment(String sample) throws IOException {
        return new Segmenter().segment(Importers.read(Path.of("samples", sample)));
    }

    /** Masthead first, then a paragraph a line: id, opening phrase, text with footnote marks in brackets. */
    static String readable(Resolution resolution) {
        StringBuilder text = new StringBuilder();
        text.append(resolution.symbol()).append(" | ").append(resolution.stage().code()).append(" | ").append(resolution.date())
                .append(" | session ").append(resolution.session()).append(" | ").append(resolution.committee())
                .append(" | item ").append(resolution.agendaItem()).append('\n');
        text.append(resolution.title()).append('\n');
        text.append(String.join("; ", resolution.sponsors())).append('\n');
        for (Paragraph paragraph : resolution.paragraphs()) {
            StringBuilder marked = new StringBuilder(paragraph.text());
            for (int i = paragraph.marks().size() - 1; i >= 0; i--) {
                marked.insert(paragraph.marks().get(i).offset(), "[" + paragraph.marks().get(i).label() + "]");
            }
            text.append(paragraph.id()).append(" <").append(paragraph.verb() == null ? "" : paragraph.verb()).append("> ").append(marked).append('\n');
        }
        text.append(resolution.footnotes().stream().map(note -> "note " + note.label() + " " + note.text() + "\n").collect(Collectors.joining()));
        return text.toString();
    }
}
