package org.priortext.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.priortext.dossier.Comparison;
import org.priortext.export.Comparisons;
import org.priortext.export.ExportOptions;
import org.priortext.export.ExportOptions.Columns;
import org.priortext.export.Samples;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;

class PdfExporterTest {

    private static final ExportOptions OPTIONS = ExportOptions.of("A. Delegate", LocalDateTime.of(2026, 1, 2, 3, 4));

    @ParameterizedTest
    @EnumSource
    void holdsEveryLetterOfEveryAddedAndDeletedParagraph(Columns columns) throws IOException {
        Comparison comparison = Samples.comparison();
        try (PDDocument document = print(comparison, OPTIONS.withColumns(columns))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            long expected = comparison.clauses().stream().mapToLong(clause -> letters(clause.match().after())
                    + (columns == Columns.SIDE_BY_SIDE || clause.match().after().isEmpty()
                            ? letters(clause.match().before()) : 0)).sum();
            assertThat(stripper.getText(document).chars().filter(Character::isLetter).count())
                    .isGreaterThanOrEqualTo(expected);
            assertThat(stripper.getText(document)).contains("1/" + document.getNumberOfPages());
        }
    }

    @Test
    void isTaggedNamedAndHasItsFontsEmbedded() throws IOException {
        try (PDDocument document = print(Samples.comparison(), OPTIONS)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("A. Delegate");
            assertThat(document.getDocumentInformation().getTitle()).contains("→");
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void givesWordsAndNumbersBackAsTheyAreTyped() throws IOException {
        Comparison comparison = Samples.comparison();
        try (PDDocument document = print(comparison, OPTIONS)) {
            List<String> words = List.of(new PDFTextStripper().getText(document).split("\\s+"));
            assertThat(words).contains("effective", "53/70", "69/28");
            assertThat(words).noneMatch(word -> word.matches(".*[\uFB00-\uFB06].*"));
        }
    }

    @Test
    void saysWhichLettersItCannotPrint() throws IOException {
        assertThat(head("Noting the work, отмечая работу, وإذ تلاحظ,")).doesNotContain("cannot be printed");
        assertThat(head("Noting 联合国, האומות,")).contains("Letters of these scripts cannot be printed here and show as #: Chinese, Hebrew.");
    }

    private static String head(String text) throws IOException {
        Paragraph paragraph = Paragraph.of("PP1", ParagraphKind.PREAMBULAR, null, text);
        Resolution resolution = Resolution.of(List.of(paragraph));
        try (PDDocument document = print(Comparisons.of(resolution, resolution,
                List.of(Comparisons.match(List.of(paragraph), List.of(paragraph), false))), OPTIONS)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static long letters(List<Paragraph> paragraphs) {
        return paragraphs.stream().mapToLong(paragraph -> paragraph.text().chars().filter(Character::isLetter).count()).sum();
    }

    private static PDDocument print(Comparison comparison, ExportOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfExporter().write(comparison, options, out);
        return Loader.loadPDF(out.toByteArray());
    }
}
