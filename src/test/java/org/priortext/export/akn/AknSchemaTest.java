package org.priortext.export.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.priortext.align.Match;
import org.priortext.dossier.Comparison;
import org.priortext.export.Comparisons;
import org.priortext.export.ExportOptions;
import org.priortext.export.Pairs;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;
import org.priortext.model.Stage;

/** Every export keeps to the schema of Akoma Ntoso 3.0 by OASIS. */
class AknSchemaTest {

    private static AknSchema schema;

    @BeforeAll
    static void read() throws Exception {
        schema = new AknSchema();
    }

    static Stream<Pairs.Pair> pairs() {
        return Stream.concat(Pairs.samples().stream(), Pairs.corpus().stream());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void realTextsAreValid(Pairs.Pair pair) throws Exception {
        assertThat(schema.errors(export(pair.compare()))).isEmpty();
    }

    @Test
    void aTextWithHeadingsTailsAnnexesAndEmptySidesIsValid() throws Exception {
        List<Paragraph> paragraphs = List.of(
                paragraph("H1", ParagraphKind.HEADING, null, null, "Means"),
                paragraph("OP1", ParagraphKind.OPERATIVE, null, "1.", "Decides:"),
                paragraph("OP1(a)", ParagraphKind.SUB, "OP1", "(a)", "To meet;"),
                paragraph("OP1(a)(i)", ParagraphKind.SUB, "OP1(a)", "(i)", "Often;"),
                paragraph("OP1/tail", ParagraphKind.OPERATIVE, "OP1", null, "as it sees fit;"),
                paragraph("OP5 bis", ParagraphKind.OPERATIVE, null, "5 bis.", "Requests it."),
                paragraph("A1", ParagraphKind.ANNEX, null, null, "Rules"),
                paragraph("A1(a)", ParagraphKind.ANNEX, "A1", "(a)", "Be kind."));
        Resolution full = text(paragraphs);
        Resolution bare = text(List.of());
        List<Match> added = paragraphs.stream().map(one -> Comparisons.match(List.of(), List.of(one), false)).toList();
        List<Match> deleted = paragraphs.stream().map(one -> Comparisons.match(List.of(one), List.of(), false)).toList();
        assertThat(schema.errors(export(Comparisons.of(bare, full, added)))).isEmpty();
        assertThat(schema.errors(export(Comparisons.of(full, bare, deleted)))).isEmpty();
    }

    @Test
    void whatTheSchemaForbidsIsFound() throws Exception {
        String akn = new String(export(Pairs.samples().get(1).compare()), StandardCharsets.UTF_8);
        assertThat(schema.errors(akn.replace("type=\"repeal\"", "type=\"gone\"").getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }

    private static Paragraph paragraph(String id, ParagraphKind kind, String parent, String number, String text) {
        return new Paragraph(id, kind, parent, number, number, null, text, List.of(), List.of(), List.of());
    }

    private static Resolution text(List<Paragraph> paragraphs) {
        return new Resolution(null, Stage.DRAFT, null, null, null, null, null, null, null, List.of(), null, null, null,
                paragraphs, List.of());
    }

    private static byte[] export(Comparison comparison) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AknExporter().write(comparison, ExportOptions.of("", LocalDateTime.of(2026, 1, 2, 3, 4)), out);
        return out.toByteArray();
    }
}
