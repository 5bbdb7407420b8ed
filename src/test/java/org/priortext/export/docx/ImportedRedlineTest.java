package org.priortext.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.priortext.dossier.Comparison;
import org.priortext.export.ExportOptions;
import org.priortext.export.ExportOptions.Moves;
import org.priortext.export.ExportOptions.Numbering;
import org.priortext.export.Samples;
import org.priortext.model.Footnote;
import org.priortext.model.Resolution;
import org.priortext.segment.Segmenter;
import org.priortext.source.DocxImporter;
import org.priortext.source.TrackedChanges;

/** A redline in Word, imported again, is either of its two texts. */
class ImportedRedlineTest {

    @ParameterizedTest
    @EnumSource(Moves.class)
    void givesTheNewTextWithAllChangesAcceptedAndTheOldOneWithAllRejected(Moves moves) throws IOException {
        Comparison comparison = Samples.comparison("samples/A-73-505.md#I", "samples/A-C.1-78-L.11.md");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxExporter().write(comparison, ExportOptions.of("A. Delegate", LocalDateTime.of(2026, 1, 2, 3, 4))
                .withMoves(moves).withNumbering(Numbering.LISTS), out);
        assertThat(readable(read(out.toByteArray(), TrackedChanges.ACCEPTED))).isEqualTo(readable(comparison.to().resolution()));
        assertThat(readable(read(out.toByteArray(), TrackedChanges.REJECTED))).isEqualTo(readable(comparison.from().resolution()));
    }

    @Test
    void keepsTheLabelsOfTheFootnotesBehindOneWhoseMarkIsLost() throws IOException {
        Comparison comparison = Samples.comparison("samples/A-RES-75-240.md", "samples/A-C.1-78-L.11.md");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxExporter().write(comparison, ExportOptions.of("A. Delegate", LocalDateTime.of(2026, 1, 2, 3, 4)), out);
        assertThat(comparison.from().resolution().footnotes()).extracting(Footnote::label).containsExactly("1", "2");
        assertThat(read(out.toByteArray(), TrackedChanges.REJECTED).footnotes())
                .containsExactlyInAnyOrderElementsOf(comparison.from().resolution().footnotes());
        assertThat(read(out.toByteArray(), TrackedChanges.ACCEPTED).footnotes())
                .containsExactlyInAnyOrderElementsOf(comparison.to().resolution().footnotes());
    }

    private static Resolution read(byte[] docx, TrackedChanges reading) throws IOException {
        return new Segmenter().segment(new DocxImporter(reading).read("redline.docx", docx)).resolutions().getFirst();
    }

    private static List<String> readable(Resolution resolution) {
        return resolution.paragraphs().stream()
                .map(paragraph -> paragraph.id() + " " + paragraph.marks().stream().map(mark -> mark.label() + "@" + mark.offset()).toList() + " " + paragraph.text())
                .toList();
    }
}
