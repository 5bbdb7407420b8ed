package org.priortext.export.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.priortext.dossier.Comparison;
import org.priortext.export.ExportOptions;
import org.priortext.export.Samples;
import org.priortext.model.Paragraph;

class AknExporterTest {

    private static Comparison comparison;
    private static Document akn;

    @BeforeAll
    static void write() throws Exception {
        comparison = Samples.comparison("samples/A-73-505.md#I", "samples/A-RES-75-240.md");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AknExporter().write(comparison, ExportOptions.of("", LocalDateTime.of(2026, 1, 2, 3, 4)), out);
        akn = Jsoup.parse(out.toString(StandardCharsets.UTF_8), Parser.xmlParser());
    }

    @Test
    void readsAsTheLaterTextWithoutTheDeletions() {
        Document later = akn.clone();
        later.select("del, authorialNote").remove();
        List<String> expected = comparison.to().resolution().paragraphs().stream()
                .map(paragraph -> (paragraph.number() == null ? "" : paragraph.number()) + paragraph.text()).toList();
        assertThat(paragraphs(later)).isEqualTo(expected);
    }

    @Test
    void keepsTheDeletedParagraphs() {
        Document deletions = akn.clone();
        deletions.select("authorialNote").remove();
        List<String> gone = comparison.clauses().stream().filter(clause -> clause.match().after().isEmpty())
                .flatMap(clause -> clause.match().before().stream()).map(Paragraph::text).toList();
        assertThat(deletions.select("del").stream().map(Element::wholeText).toList()).containsAll(gone);
    }

    @Test
    void givesEveryElementItsOwnIdAndPointsOnlyToThese() {
        List<String> ids = akn.select("[eId]").eachAttr("eId");
        assertThat(ids).doesNotHaveDuplicates();
        List<String> targets = new ArrayList<>(akn.select("noteRef, new, destination").eachAttr("href"));
        assertThat(targets).isNotEmpty().allSatisfy(target -> assertThat(ids).contains(target.substring(1)));
    }

    @Test
    void carriesEveryFootnoteOfTheLaterTextAndWhatChangedInIt() {
        Document later = akn.clone();
        later.select("del").remove();
        assertThat(later.select("authorialNote > p").eachText()).containsExactlyInAnyOrderElementsOf(
                comparison.to().resolution().footnotes().stream().map(note -> note.text()).toList());
    }

    @Test
    void listsEveryChangedClauseAsAModification() {
        assertThat(akn.select("textualMod[type=repeal]")).hasSize(comparison.summary().deleted());
        assertThat(akn.select("textualMod[type=insertion]")).hasSize(comparison.summary().added());
    }

    @Test
    void followsTheOrderOfTheSchema() {
        assertThat(names(akn.selectFirst("statement"))).containsExactly("meta", "preface", "preamble", "mainBody");
        assertThat(names(akn.selectFirst("meta"))).containsExactly("identification", "analysis", "references");
        assertThat(names(akn.selectFirst("FRBRWork"))).containsExactly("FRBRthis", "FRBRuri", "FRBRdate", "FRBRdate",
                "FRBRauthor", "FRBRcountry");
        assertThat(akn.select("list")).isNotEmpty().allSatisfy(list ->
                assertThat(names(list).getFirst()).isEqualTo("intro"));
    }

    @Test
    void saysOfEveryDateWhatItIs() throws Exception {
        assertThat(akn.select("FRBRWork > FRBRdate").stream().map(date -> date.attr("name") + " " + date.attr("date")).toList())
                .containsExactly("adoption 2020-12-31", "issued 2021-01-04");
        assertThat(draft().select("FRBRWork > FRBRdate, FRBRExpression > FRBRdate").stream()
                .map(date -> date.attr("name") + " " + date.attr("date")).toList())
                .containsExactly("issued 2023-10-12", "issued 2023-10-12");
    }

    @Test
    void namesTheSponsorsOfADraftInItsMetadataAndItsPreface() throws Exception {
        Document draft = draft();
        List<String> names = Samples.comparison().to().resolution().sponsors();
        assertThat(names).hasSize(19);
        assertThat(draft.select("preface organization").eachText()).isEqualTo(names);
        assertThat(draft.select("FRBRWork > FRBRauthor[as=#sponsor]").eachAttr("href").stream()
                .map(id -> draft.selectFirst("TLCOrganization[eId=" + id.substring(1) + "]").attr("showAs")).toList()).isEqualTo(names);
    }

    private static Document draft() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AknExporter().write(Samples.comparison(), ExportOptions.of("", LocalDateTime.of(2026, 1, 2, 3, 4)), out);
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8), Parser.xmlParser());
    }

    private static List<String> paragraphs(Document document) {
        List<String> lines = new ArrayList<>();
        for (Element element : document.select("container > p, content > p, intro > p, wrapUp > p")) {
            Element carrier = element.parent().tagName().equals("intro") ? element.parent().parent().parent()
                    : element.parent().parent();
            Element number = carrier == null ? null : carrier.selectFirst("> num");
            String line = (number == null || element.parent().tagName().equals("container") ? "" : number.wholeText())
                    + element.wholeText();
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static List<String> names(Element element) {
        return element.children().stream().map(Element::tagName).toList();
    }
}
