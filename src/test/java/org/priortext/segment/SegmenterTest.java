package org.priortext.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.priortext.model.FootnoteMark;
import org.priortext.model.Leftover;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;
import org.priortext.model.Segmentation;
import org.priortext.model.Stage;
import org.priortext.model.Warning;

/** Structures and damage the segmenter must read, in texts of a few lines. */
class SegmenterTest {

    @Test
    void tellsPreambularFromOperativeParagraphs() {
        assertThat(Texts.paragraphs("The General Assembly,", "", "Recalling its resolution 1/1,", "", "Noting the report,", "",
                "1. Welcomes the report;", "", "2. Decides to go on."))
                .containsExactly("PP1 Recalling its resolution 1/1,", "PP2 Noting the report,", "OP1 Welcomes the report;", "OP2 Decides to go on.");
    }

    @Test
    void givesASingleOperativeParagraphWithoutNumberAnId() {
        Segmentation segmentation = Texts.segment("The General Assembly,", "", "Recalling its resolution 1/1,", "", "Decides to go on.");
        Paragraph operative = segmentation.resolutions().getFirst().paragraph("OP1").orElseThrow();
        assertThat(operative.number()).isNull();
        assertThat(operative.verb()).isEqualTo("Decides");
    }

    @Test
    void joinsAParagraphOverAPageBreakWithFootnotesAndFurniture() {
        assertThat(Texts.paragraphs("The General Assembly,", "", "Recalling the report1 of the Group of", "", "__________________", "1 A/70/174.",
                "", "18-12345 2/3", "", "Governmental Experts on the matter,", "", "1. Decides to go on."))
                .containsExactly("PP1 Recalling the report of the Group of Governmental Experts on the matter,", "OP1 Decides to go on.");
    }

    @Test
    void placesSubParagraphsOfThreeLevels() {
        assertThat(Texts.paragraphs("The General Assembly,", "", "1. Requests States:", "", "(a) To act:", "", "(i) Now;", "", "(ii) Later;", "",
                "(b) To report:", "", "a. Fully;", "", "b. Briefly;", "", "2. Decides to go on."))
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactly("OP1", "OP1(a)", "OP1(a)(i)", "OP1(a)(ii)", "OP1(b)", "OP1(b)(a)", "OP1(b)(b)", "OP2");
    }

    @Test
    void readsTheLetterIAfterH() {
        StringBuilder text = new StringBuilder("The General Assembly,\n\n1. Requests States:\n");
        for (char letter = 'a'; letter <= 'k'; letter++) {
            text.append("\n(").append(letter).append(") To act;\n");
        }
        assertThat(Texts.paragraphs(text.toString())).extracting(line -> line.substring(0, line.indexOf(' ')))
                .contains("OP1(h)", "OP1(i)", "OP1(j)").doesNotContain("OP1(h)(i)");
    }

    @Test
    void keepsWordsAfterTheLastSubParagraphAsTheTail() {
        String wide = " and to keep the General Assembly informed of every step that is taken in this matter, as well as of its cost and of its results, before the end of the year in which it is taken and at the latest at its next session";
        assertThat(Texts.paragraphs("The General Assembly,", "", "1. Requests States, which are " + wide + ":", "", "(a) To act" + wide + ";", "", "(b) To report" + wide + ";", "",
                "and to keep it informed" + wide + ";", "", "2. Decides to go on."))
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactly("OP1", "OP1(a)", "OP1(b)", "OP1/tail", "OP2");
    }

    @Test
    void acceptsTheNumbersOfNegotiation() {
        assertThat(Texts.paragraphs("The General Assembly,", "", "5. Welcomes the report;", "", "5 bis. Notes the [second] report;", "",
                "5 ter. Requests a third;", "", "6. Decides to go on."))
                .extracting(line -> line.substring(0, line.indexOf(' ', 4)))
                .startsWith("OP5 Welcomes", "OP5 bis").hasSize(4);
    }

    @Test
    void neverMakesAYearOfAYearAndAFootnoteMark() {
        Segmentation segmentation = Texts.segment("The General Assembly,", "", "Recalling the reports of 20131 and 20152 on the matter,", "",
                "1. Decides to go on.", "", "__________________", "1 A/68/98.", "2 A/70/174.");
        Paragraph paragraph = segmentation.resolutions().getFirst().paragraph("PP1").orElseThrow();
        assertThat(paragraph.text()).isEqualTo("Recalling the reports of 2013 and 2015 on the matter,");
        assertThat(paragraph.marks()).containsExactly(new FootnoteMark("1", 29), new FootnoteMark("2", 38));
    }

    @Test
    void leavesNumbersThatAreNoMarksAlone() {
        String text = "Recalling Articles 1, 2 and 55 of the Charter, the 2 reports and paragraph 1 of resolution 71/28,";
        Segmentation segmentation = Texts.segment("The General Assembly,", "", text, "", "1. Decides1 to act2 on it.", "",
                "__________________", "1 A/68/98.", "2 A/70/174.");
        assertThat(segmentation.resolutions().getFirst().paragraph("PP1").orElseThrow().text()).isEqualTo(text);
        assertThat(segmentation.resolutions().getFirst().paragraph("OP1").orElseThrow().text()).isEqualTo("Decides to act on it.");
    }

    @Test
    void readsTheMastheadOfADraft() {
        Resolution resolution = Texts.segment("United Nations A/C.1/78/L.99/Rev.1", "", "General Assembly Distr.: Limited", "12 October 2023", "", "Original: English", "",
                "Seventy-eighth session", "First Committee", "Agenda item 94", "The item on the agenda", "",
                "Bolivia (Plurinational State of), Bosnia and Herzegovina, United Kingdom of Great Britain", "and Northern Ireland and United States of America: revised draft resolution", "",
                "The title of the draft", "", "The General Assembly,", "", "Noting the report,", "", "1. Decides to go on.").resolutions().getFirst();
        assertThat(resolution.symbol()).isEqualTo("A/C.1/78/L.99/Rev.1");
        assertThat(resolution.stage()).isEqualTo(Stage.REVISED_DRAFT);
        assertThat(resolution.date()).hasToString("2023-10-12");
        assertThat(resolution.session()).isEqualTo(78);
        assertThat(resolution.committee()).isEqualTo("First Committee");
        assertThat(resolution.agendaItem()).isEqualTo("94");
        assertThat(resolution.title()).isEqualTo("The title of the draft");
        assertThat(resolution.sponsors()).containsExactly("Bolivia (Plurinational State of)", "Bosnia and Herzegovina",
                "United Kingdom of Great Britain and Northern Ireland", "United States of America");
    }

    @Test
    void readsTheMastheadOfAnAdoptedResolution() {
        Resolution resolution = Texts.segment("United Nations", "A/RES/73/8", "", "General Assembly", "Distr.: General", "5 November 2018", "", "Seventy-third session", "Agenda item 43", "",
                "Resolution adopted by the General Assembly", "on 1 November 2018", "", "[on the report of the Second Committee (A/73/1, para. 7)]", "",
                "73/8. Necessity of the matter", "", "The General Assembly,", "", "Noting the report,", "", "1. Decides to go on.", "", "30th plenary meeting", "1 November 2018").resolutions().getFirst();
        assertThat(resolution.symbol()).isEqualTo("A/RES/73/8");
        assertThat(resolution.stage()).isEqualTo(Stage.ADOPTED);
        assertThat(resolution.date()).hasToString("2018-11-01");
        assertThat(resolution.issued()).hasToString("2018-11-05");
        assertThat(resolution.committee()).isEqualTo("Second Committee");
        assertThat(resolution.title()).isEqualTo("Necessity of the matter");
    }

    @Test
    void listsWhatItLeavesOutWithTheReason() {
        Segmentation segmentation = Texts.segment("United Nations A/RES/73/8", "", "The General Assembly,", "", "Noting the report,", "",
                "18-12345 2/3", "", "https://undocs.org/A/RES/1/1", "", "1. Decides to go on.", "", "30th plenary meeting", "1 November 2018");
        assertThat(segmentation.leftovers()).extracting(Leftover::kind)
                .containsExactly("masthead", "actor", "page-number", "link-list", "closing", "closing");
    }

    @Test
    void warnsOfWordsItPutTogether() {
        Segmentation segmentation = Texts.segment("The General Assembly,", "", "Noting the consul tative meetings and the area o f work,", "", "1. Decides to go on.");
        assertThat(segmentation.resolutions().getFirst().paragraph("PP1").orElseThrow().text()).isEqualTo("Noting the consultative meetings and the area of work,");
        assertThat(segmentation.warnings()).extracting(Warning::message).hasSize(2).allMatch(message -> message.contains("joined"));
    }

    @Test
    void separatesTwoParagraphsThatStandInOne() {
        assertThat(Texts.paragraphs("The General Assembly,", "", "Noting the report of the Group, Expressing concern that the matter has not been dealt with so far,", "", "1. Decides to go on."))
                .startsWith("PP1 Noting the report of the Group,", "PP2 Expressing concern that the matter has not been dealt with so far,");
    }

    @Test
    void numbersTheParagraphsOfAnAnnexAnew() {
        assertThat(Texts.paragraphs("The General Assembly,", "", "1. Adopts the statute annexed to the present resolution.", "", "Annex", "", "Statute of the Group", "",
                "1. The Group has members.", "", "2. The members:", "", "(a) Meet;", "", "(b) Report."))
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactly("OP1", "H1", "H2", "A1", "A2", "A2(a)", "A2(b)");
    }

    @Test
    void saysOfAnAmendmentThatItIsOne() {
        Segmentation segmentation = Texts.segment("United Nations A/80/L.19", "", "Freedonia: amendment to draft resolution A/80/L.18", "", "Delete the third preambular paragraph.");
        assertThat(segmentation.resolutions()).isEmpty();
        assertThat(segmentation.warnings()).extracting(Warning::message).containsExactly("This is an amendment to draft resolution A/80/L.18, not a resolution.");
    }

    @Test
    void keepsBracketedAlternativesAsText() {
        assertThat(Texts.paragraphs("The General Assembly,", "", "1. [Welcomes] [Takes note of] the report;", "", "2. Decides to go on."))
                .first().isEqualTo("OP1 [Welcomes] [Takes note of] the report;");
    }
}
