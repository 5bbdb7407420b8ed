package org.priortext.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.priortext.dossier.Comparison;
import org.priortext.export.ExportOptions;
import org.priortext.export.ExportOptions.Moves;
import org.priortext.export.RandomComparisons;
import org.priortext.model.Resolution;

class TrackedChangesProperties {

    private static final String END_RULE = "_______________";

    @Property(tries = 100)
    void acceptingGivesTheNewTextAndRejectingTheOldOne(@ForAll long seed, @ForAll Moves moves,
            @ForAll boolean comments) throws IOException {
        Comparison comparison = RandomComparisons.of(seed);
        ExportOptions options = ExportOptions.of("Delegate", LocalDateTime.of(2026, 1, 2, 3, 4))
                .withMoves(moves).withComments(comments);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxExporter().write(comparison, options, out);
        assertReads(TrackedReading.accepted(out.toByteArray()), comparison.to().resolution());
        assertReads(TrackedReading.rejected(out.toByteArray()), comparison.from().resolution());
    }

    private static void assertReads(List<String> reading, Resolution resolution) {
        List<String> expected = PlainReading.of(resolution);
        assertThat(reading.getLast()).isEqualTo(END_RULE);
        int end = reading.size() - 1;
        assertThat(reading.subList(end - expected.size(), end)).isEqualTo(expected);
        assertThat(reading.subList(0, end - expected.size())).as("masthead").hasSize(3);
    }
}
