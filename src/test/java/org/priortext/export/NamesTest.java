package org.priortext.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priortext.model.Resolution;
import org.priortext.model.Stage;
import org.priortext.model.Witness;

class NamesTest {

    @Test
    void proposesAFileNameFromTheSymbols() {
        assertThat(FileNames.comparison(witness("x", "A/RES/75/240"), witness("y", "A/C.1/78/L.11"), "docx"))
                .isEqualTo("A-RES-75-240--A-C.1-78-L.11.docx");
    }

    @Test
    void aDraftAndTheDraftAmendedAreToldApartByTheirLabels() {
        assertThat(FileNames.comparison(witness("L.11", "A/C.1/78/L.11"), witness("L.11 as amended", "A/C.1/78/L.11"), "pdf"))
                .isEqualTo("L.11--L.11-as-amended.pdf");
    }

    @Test
    void proposesTheLabelWhereThereIsNoSymbolAndNoHiddenFile() {
        assertThat(FileNames.lineage(witness("../my draft: v2", null), "html")).isEqualTo("my-draft-v2--lineage.html");
    }

    @Test
    void namesATextByItsSymbolUnlessTheLabelSaysSomethingElse() {
        assertThat(witness("A-C.1-78-L.11", "A/C.1/78/L.11").name()).isEqualTo("A/C.1/78/L.11");
        assertThat(witness("a_res_75_240", "A/RES/75/240").name()).isEqualTo("A/RES/75/240");
        assertThat(witness("our draft", "A/C.1/78/L.11").name()).isEqualTo("our draft");
        assertThat(witness("A-C.1-78-L.11 of Monday", "A/C.1/78/L.11").name()).isEqualTo("A-C.1-78-L.11 of Monday");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "md", "akn", "csv", "docx", "xlsx", "pdf"})
    void anExportNamesATextInOneWay(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporters.comparison(format).orElseThrow().write(Samples.comparison(), ExportOptions.of("", LocalDateTime.of(2026, 1, 2, 3, 4)), out);
        assertThat(text(format, out.toByteArray())).doesNotContain("A-C.1-78-L.11").doesNotContain("A-RES-75-240");
    }

    private static String text(String format, byte[] file) throws IOException {
        if (format.equals("pdf")) {
            try (PDDocument document = Loader.loadPDF(file)) {
                return new PDFTextStripper().getText(document) + document.getDocumentInformation().getTitle();
            }
        }
        StringBuilder text = new StringBuilder();
        if (format.equals("docx") || format.equals("xlsx")) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
                while (zip.getNextEntry() != null) {
                    text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return text.toString();
        }
        return new String(file, StandardCharsets.UTF_8);
    }

    @Test
    void writesOrdinalsOut() {
        assertThat(List.of(1, 12, 20, 75, 80, 101).stream().map(OrdinalWords::capitalized)).containsExactly("First",
                "Twelfth", "Twentieth", "Seventy-fifth", "Eightieth", "One hundred and first");
    }

    private static Witness witness(String label, String symbol) {
        return new Witness(label, new Resolution(symbol, Stage.DRAFT, null, null, null, null, null, null, null, List.of(),
                null, null, null, List.of(), List.of()));
    }
}
