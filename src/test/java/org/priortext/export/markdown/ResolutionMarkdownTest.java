package org.priortext.export.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;
import org.priortext.segment.Segmenter;
import org.priortext.source.Importers;

/** A text written as Markdown and read again. */
class ResolutionMarkdownTest {

    @ParameterizedTest
    @ValueSource(strings = {"A-C.1-73-L.27-Rev.1.txt", "A-RES-75-240.md", "A-C.1-75-L.4.md", "A-C.1-78-L.11.md"})
    void readsBackAsTheSameText(String sample) throws IOException {
        Resolution text = new Segmenter().segment(Importers.read(Path.of("samples", sample))).resolutions().getFirst();
        for (String markdown : List.of(new ResolutionMarkdown().write(text), new ResolutionMarkdown().write(text, "A/80/L.2, _own_.txt"))) {
            Resolution again = new Segmenter().segment(Importers.read("again", markdown.getBytes(StandardCharsets.UTF_8))).resolutions().getFirst();
            assertThat(again.paragraphs()).extracting(Paragraph::id).isEqualTo(text.paragraphs().stream().map(Paragraph::id).toList());
            assertThat(again.paragraphs()).extracting(Paragraph::text).isEqualTo(text.paragraphs().stream().map(Paragraph::text).toList());
            assertThat(again.paragraphs()).extracting(Paragraph::marks).isEqualTo(text.paragraphs().stream().map(Paragraph::marks).toList());
            assertThat(again.footnotes()).isEqualTo(text.footnotes());
            assertThat(again.sponsors()).isEqualTo(text.sponsors());
            assertThat(again.session()).isEqualTo(text.session());
            assertThat(again.issued()).isEqualTo(text.issued());
            assertThat(again.title()).isEqualTo(text.title());
            assertThat(again.symbol()).isEqualTo(text.symbol());
        }
    }
}
