package org.priortext.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.priortext.dossier.Analysis;
import org.priortext.lineage.Lineage;
import org.priortext.lineage.Survival;
import org.priortext.model.Paragraph;

class LineageExportersTest {

    private final Lineage lineage = new Analysis().trace(List.of(Samples.witness("samples/A-RES-75-240.md"),
            Samples.witness("samples/A-C.1-78-L.11.md")));

    @Test
    void thePageHoldsTheWholeTargetAndARowForEachEarlierClause() throws IOException {
        var page = Jsoup.parse(written("html"));
        page.select(".origin").remove();
        assertThat(page.select(".clause p").stream().map(paragraph -> paragraph.wholeText()).toList())
                .isEqualTo(lineage.target().resolution().paragraphs().stream().map(Paragraph::text).toList());
        assertThat(page.select("th[scope=row]")).hasSize(lineage.survival().size());
    }

    @Test
    void markdownNamesTheVersionsAmongWhichEarliestIsMeant() throws IOException {
        assertThat(written("md")).contains("Earliest means earliest among: "
                + lineage.witnesses().stream().map(one -> one.name()).collect(Collectors.joining(", ")));
    }

    @Test
    void showsHowMuchOfEachVersionIsStillAliveApartFromTheShares() throws IOException {
        Survival figure = lineage.survivalFigures().getFirst();
        String percent = String.format(Locale.ROOT, "%.0f %%", figure.share() * 100);
        var page = Jsoup.parse(written("html"));
        assertThat(page.select("h2").eachText()).contains("Where the words come from", "Words still alive");
        assertThat(page.select(".alive tr").get(1).select("td").eachText())
                .containsExactly("A/RES/75/240", String.valueOf(figure.words()), percent);
        assertThat(written("md")).contains("## Words still alive", "| A/RES/75/240 | " + figure.words() + " | " + percent + " |");
    }

    @Test
    void thePrintedPagesHoldTheWholeTargetAndTheFateOfEachEarlierClause() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporters.lineage("pdf").orElseThrow().write(lineage, ExportOptions.of("", LocalDateTime.of(2026, 1, 2, 3, 4)), out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            String text = letters(new PDFTextStripper().getText(document));
            assertThat(text).containsSubsequence(lineage.target().resolution().paragraphs().stream().map(Paragraph::id)
                    .map(LineageExportersTest::letters).toList());
            lineage.survival().forEach(descent -> assertThat(text)
                    .contains(letters(descent.witness().name() + descent.ancestor().id())));
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    @Test
    void explainsItsUnderlines() throws IOException {
        var page = Jsoup.parse(written("html"));
        assertThat(page.select(".legend li span").eachAttr("class"))
                .containsExactly("inherited", "borrowed", "formula", "new", "returned");
    }

    @Test
    void wordsOfTheOwnLineThatAreBackAreNotCalledBorrowed() throws IOException {
        Lineage line = new Analysis().trace(List.of(Samples.witness("samples/A-73-505.md#I"),
                Samples.witness("samples/A-RES-75-240.md"), Samples.witness("samples/A-C.1-78-L.11.md")));
        List<String> back = line.paragraphs().stream().flatMap(traced -> traced.provenances().stream())
                .filter(line::isReintroduced).map(one -> one.slice().text()).toList();
        assertThat(back).isNotEmpty();
        var page = Jsoup.parse(written("html", line));
        assertThat(page.select(".clause .returned").stream().map(span -> span.wholeText()).toList()).isEqualTo(back);
        assertThat(page.select(".clause .returned + .origin").eachText()).allMatch(text -> text.contains("dropped since, now back"));
        assertThat(written("md", line).lines().filter(text -> text.startsWith("- dropped since, now back from"))).hasSameSizeAs(back);
    }

    private String written(String format) throws IOException {
        return written(format, lineage);
    }

    private static String written(String format, Lineage lineage) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporters.lineage(format).orElseThrow().write(lineage, ExportOptions.of("", LocalDateTime.of(2026, 1, 2, 3, 4)), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
