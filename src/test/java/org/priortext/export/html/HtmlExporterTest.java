package org.priortext.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.priortext.dossier.Comparison;
import org.priortext.export.Comparisons;
import org.priortext.export.ExportOptions;
import org.priortext.export.Samples;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;

class HtmlExporterTest {

    private static Comparison comparison;
    private static byte[] html;
    private static Document page;

    @BeforeAll
    static void write() throws Exception {
        comparison = Samples.comparison();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlExporter().write(comparison, ExportOptions.of("A. Delegate", LocalDateTime.of(2026, 1, 2, 3, 4)), out);
        html = out.toByteArray();
        page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    }

    @Test
    void holdsBothTextsInOneColumn() {
        List<Comparison.Clause> clauses = comparison.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            Element column = page.selectFirst("#c" + (i + 1) + " .together");
            assertThat(reading(column, "ins")).isEqualTo(joined(clauses.get(i).match().before()));
            assertThat(reading(column, "del")).isEqualTo(joined(clauses.get(i).match().after()));
        }
    }

    @Test
    void setsArabicFromRightToLeftAndNothingElse() throws Exception {
        assertThat(page.select("[dir]")).isEmpty();
        List<Paragraph> paragraphs = List.of(Paragraph.of("PP1", ParagraphKind.PREAMBULAR, null, "وإذ تلاحظ A/RES/75/240،"),
                Paragraph.of("PP2", ParagraphKind.PREAMBULAR, null, "Noting وإذ,"));
        Resolution resolution = Resolution.of(paragraphs);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlExporter().write(Comparisons.of(resolution, resolution, paragraphs.stream()
                .map(one -> Comparisons.match(List.of(one), List.of(one), false)).toList()),
                ExportOptions.of("", LocalDateTime.of(2026, 1, 2, 3, 4)), out);
        Document mixed = Jsoup.parse(out.toString(StandardCharsets.UTF_8));
        assertThat(mixed.select("#c1 .together p, #c1 .side p")).allSatisfy(p -> assertThat(p.attr("dir")).isEqualTo("rtl")).hasSize(3);
        assertThat(mixed.select("#c2 [dir]")).isEmpty();
    }

    @Test
    void holdsEachTextOnItsSide() {
        List<Comparison.Clause> clauses = comparison.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            List<Element> sides = page.select("#c" + (i + 1) + " .side");
            assertThat(reading(sides.get(0), "none")).isEqualTo(joined(clauses.get(i).match().before()));
            assertThat(reading(sides.get(1), "none")).isEqualTo(joined(clauses.get(i).match().after()));
        }
    }

    @Test
    void carriesEveryFootnoteAndLinksItsCalls() {
        assertThat(page.select(".note")).hasSize(comparison.from().resolution().footnotes().size()
                + comparison.to().resolution().footnotes().size());
        assertThat(page.select("sup a")).isNotEmpty().allSatisfy(call ->
                assertThat(page.getElementById(call.attr("href").substring(1))).isNotNull());
    }

    @Test
    void needsNoNetworkAndNoScript() {
        assertThat(page.select("script, link, img, iframe, object, [src]")).isEmpty();
        assertThat(page.select("a")).allSatisfy(link -> assertThat(link.attr("href")).startsWith("#"));
        assertThat(page.selectFirst("style").data()).doesNotContain("url(", "@import").contains("@media print",
                "prefers-color-scheme: dark");
    }

    @Test
    void beginsSideBySideWhereThatWasAskedFor() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlExporter().write(Samples.comparison("samples/A-RES-75-240.md", "samples/A-C.1-78-L.11.md"),
                ExportOptions.of("A. Delegate", LocalDateTime.of(2026, 1, 2, 3, 4)).withColumns(ExportOptions.Columns.SIDE_BY_SIDE), out);
        assertThat(Jsoup.parse(out.toString(StandardCharsets.UTF_8)).select("input[name=view][checked]").eachAttr("id"))
                .containsExactly("side-by-side");
    }

    @Test
    void isWellFormed() throws Exception {
        assertThat(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(html))
                .getDocumentElement().getTagName()).isEqualTo("html");
    }

    private static String reading(Element column, String without) {
        Element copy = column.clone();
        copy.select(without + ", sup, .number").remove();
        return copy.wholeText();
    }

    private static String joined(List<Paragraph> paragraphs) {
        return String.join("", paragraphs.stream().map(Paragraph::text).toList());
    }
}
