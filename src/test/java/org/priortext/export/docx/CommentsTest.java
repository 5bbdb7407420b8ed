package org.priortext.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.priortext.align.Match;
import org.priortext.dossier.Comparison;
import org.priortext.dossier.Note;
import org.priortext.dossier.Note.Position;
import org.priortext.export.ComparisonExporter;
import org.priortext.export.ExportOptions;
import org.priortext.export.Remarks;
import org.priortext.export.Samples;
import org.priortext.export.docx.base.DocxBaseExporter;

/** Comments in Word documents: what changes mean, and what the user wrote on clauses. */
class CommentsTest {

    private static final ExportOptions OPTIONS = ExportOptions.of("A. Delegate", LocalDateTime.of(2026, 1, 2, 3, 4));

    private static final Predicate<Match> MOVED_OR_TORN =
            match -> match.moved() || match.kind() == Match.Kind.SPLIT || match.kind() == Match.Kind.MERGED;

    private final Comparison comparison = Samples.comparison();
    private final List<Note> notes = List.of(
            new Note(comparison.from().label(), "PP2", Position.RED_LINE, "keep this"),
            new Note(comparison.to().label(), "OP1", Position.CAN_LIVE_WITH, ""),
            new Note("another text", "OP1", Position.AGREE, "not of these two"));

    @Test
    void carryTheUsersNotesOnEitherTextIfAskedTo() throws IOException {
        for (ComparisonExporter exporter : List.of(new DocxExporter(), onBase())) {
            assertThat(comments(write(exporter, OPTIONS.withNotes(notes)))).containsExactlyInAnyOrder(
                    "Position: red line|keep this", "Position: can live with");
            assertThat(comments(write(exporter, OPTIONS))).isEmpty();
        }
    }

    @Test
    void sayTheSameInTheUsersOwnDocumentAsInOurs() throws IOException {
        List<String> ours = comments(write(new DocxExporter(), OPTIONS.withComments(true)));
        assertThat(ours).contains("PP21 → PP12: same words, moved.").hasSize((int) comparison.clauses().stream()
                .filter(clause -> MOVED_OR_TORN.test(clause.match()) || !Remarks.told(clause).isEmpty()).count());
        assertThat(comments(write(onBase(), OPTIONS.withComments(true)))).containsExactlyInAnyOrderElementsOf(ours);
    }

    @Test
    void areSparedWhereTheMarksSayItAll() throws IOException {
        assertThat(comparison.clauses()).anyMatch(clause -> clause.match().after().isEmpty());
        assertThat(comments(write(new DocxExporter(), OPTIONS.withComments(true))))
                .noneMatch(comment -> comment.matches("\\S+: (added|deleted|edited)(, renumbered)?\\."));
    }

    @Test
    void keepToTheSchemaInTheUsersOwnDocument() throws IOException {
        byte[] docx = write(onBase(), OPTIONS.withComments(true).withNotes(notes));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(errors(document.getDocument())).isEmpty();
            assertThat(errors(document.getDocComments().getCtComments())).isEmpty();
        }
    }

    private DocxBaseExporter onBase() throws IOException {
        String old = "samples/A-RES-75-240.md";
        ByteArrayOutputStream base = new ByteArrayOutputStream();
        new DocxExporter().write(Samples.comparison(old, old), OPTIONS, base);
        return new DocxBaseExporter(base.toByteArray());
    }

    private byte[] write(ComparisonExporter exporter, ExportOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(comparison, options, out);
        return out.toByteArray();
    }

    private static List<String> comments(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getDocComments() == null ? List.of() : document.getDocComments().getComments().stream()
                    .map(CommentsTest::text).toList();
        }
    }

    private static String text(XWPFComment comment) {
        return String.join("|", comment.getParagraphs().stream().map(paragraph -> paragraph.getText()).toList());
    }

    private static List<XmlError> errors(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors;
    }
}
