package org.priortext.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.priortext.dossier.Comparison;
import org.priortext.model.Resolution;
import org.priortext.model.Stage;
import org.priortext.segment.Segmenter;
import org.priortext.source.DocxImporter;
import org.priortext.source.Importers;
import org.priortext.source.SourceText;
import org.priortext.source.TrackedChanges;

/** What is exported and read again is the later text, or the earlier one where a Word document's changes are rejected. */
class RoundTripTest {

    static Stream<Pairs.Pair> pairs() {
        return Stream.concat(Pairs.samples().stream(), Pairs.corpus().stream());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyFormatGivesTheSameParagraphsBack(Pairs.Pair pair) throws IOException {
        Comparison comparison = pair.compare();
        List<String> later = readable(comparison.to().resolution());
        for (String format : List.of("html", "md", "akn")) {
            assertThat(readable(read(Importers.read("redline." + format, export(comparison, format))))).as(format)
                    .containsExactlyElementsOf(later);
        }
        byte[] docx = export(comparison, "docx");
        assertThat(readable(read(new DocxImporter(TrackedChanges.ACCEPTED).read("redline.docx", docx)))).as("accepted").isEqualTo(later);
        assertThat(readable(read(new DocxImporter(TrackedChanges.REJECTED).read("redline.docx", docx)))).as("rejected")
                .isEqualTo(readable(comparison.from().resolution()));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void akomaNtosoGivesTheMastheadBack(Pairs.Pair pair) throws IOException {
        Comparison comparison = pair.compare();
        assertThat(masthead(read(Importers.read("redline.akn", export(comparison, "akn")))))
                .isEqualTo(masthead(comparison.to().resolution()));
    }

    /** Drafts that a report recommends are drafts again outside of it, dated as the report. */
    private static List<Object> masthead(Resolution text) {
        boolean recommended = text.stage() == Stage.RECOMMENDED;
        return Arrays.asList(text.symbol(), recommended ? Stage.DRAFT : text.stage(), text.title(), recommended ? text.issued() : text.date(),
                text.issued(), text.session(), text.body(), text.committee(), text.agendaItem(), text.sponsors(), text.reportLine());
    }

    private static byte[] export(Comparison comparison, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporters.comparison(format).orElseThrow().write(comparison,
                ExportOptions.of("A. Delegate", LocalDateTime.of(2026, 1, 2, 3, 4)), out);
        return out.toByteArray();
    }

    private static Resolution read(SourceText text) {
        return new Segmenter().segment(text).resolutions().getFirst();
    }

    private static List<String> readable(Resolution resolution) {
        return resolution.paragraphs().stream().map(paragraph -> paragraph.id() + " " + paragraph.number() + " " + paragraph.text()).toList();
    }
}
