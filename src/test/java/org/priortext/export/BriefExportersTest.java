package org.priortext.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.priortext.change.Brief;
import org.priortext.dossier.Comparison;

class BriefExportersTest {

    private final Comparison comparison = Samples.comparison("samples/A-73-505.md#I", "samples/A-RES-75-240.md");

    static List<Pairs.Pair> samples() {
        return Pairs.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void fitsOnOnePage(Pairs.Pair pair) throws IOException {
        try (var document = Loader.loadPDF(written("pdf", pair.compare()))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void holdsEveryLineInEveryFormat() throws IOException {
        Brief brief = comparison.brief();
        List<String> lines = brief.sections().stream().flatMap(section -> section.lines().stream()).toList();
        assertThat(Jsoup.parse(new String(written("html", comparison), StandardCharsets.UTF_8)).select("li").eachText())
                .hasSameSizeAs(lines);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written("docx", comparison)))) {
            assertThat(document.getParagraphs().stream().map(paragraph -> paragraph.getText()).toList())
                    .containsAll(lines.stream().map(line -> "•\t" + line).toList());
        }
    }

    private static byte[] written(String format, Comparison comparison) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporters.brief().stream().filter(one -> one.format().equals(format)).findFirst().orElseThrow()
                .write(comparison, ExportOptions.of("", LocalDateTime.of(2026, 1, 2, 3, 4)), out);
        return out.toByteArray();
    }
}
