package org.priortext.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;
import org.priortext.model.Segmentation;
import org.priortext.model.Stage;
import org.priortext.model.Vote;
import org.priortext.model.Warning;
import org.priortext.source.Importers;
import org.priortext.source.SourceText;
import org.priortext.source.UnreadableException;
import org.priortext.source.WordFile;

/** The forms resolutions take beside the plain one, in made-up words; each as plain text and as a Word file. */
class StructuresTest {

    @Test
    void givesThePartsOfACompositeResolutionTheirSymbols() {
        List<Resolution> parts = Texts.segment("A/RES/80/58", "", "Resolutions adopted by the General Assembly on 1 December 2025", "",
                "80/58. General and complete disarmament", "", "A", "", "Compliance with agreements", "", "The General Assembly,", "",
                "Recalling its resolution 78/50 of 4 December 2023,", "", "1. Underscores the contribution that compliance makes.", "",
                "60th plenary meeting", "1 December 2025", "", "B", "", "Transparency in armaments", "", "The General Assembly,", "",
                "Recalling its resolution 77/74 of 7 December 2022,", "", "1. Calls upon Member States to provide the data.", "",
                "60th plenary meeting", "1 December 2025").resolutions();
        assertThat(parts).extracting(Resolution::symbol).containsExactly("A/RES/80/58 A", "A/RES/80/58 B");
        assertThat(parts).extracting(Resolution::title).containsExactly("Compliance with agreements", "Transparency in armaments");
        assertThat(parts).extracting(part -> String.valueOf(part.date())).containsOnly("2025-12-01");
    }

    @Test
    void knowsAResolutionOfARomanSessionByItsNumber() {
        List<Resolution> parts = Texts.segment("Resolutions adopted on the reports of the First Committee", "",
                "2603 (XXIV). Question of chemical and bacteriological weapons", "", "B", "", "The General Assembly,", "",
                "Recalling its resolution 2454 A (XXIII) of 20 December 1968,", "", "1. Reaffirms its resolution 2162 B (XXI).", "",
                "1836th plenary meeting,", "16 December 1969.").resolutions();
        assertThat(parts).extracting(Resolution::symbol).containsExactly("A/RES/2603 B (XXIV)");
        assertThat(parts).extracting(Resolution::title).containsExactly("Question of chemical and bacteriological weapons");
    }

    @Test
    void readsTheVoteAfterAResolutionOfTheHumanRightsCouncil() {
        Resolution resolution = Texts.segment("A/HRC/RES/58/99", "", "58/99. The safety of journalists", "", "The Human Rights Council,", "",
                "Guided by the Charter of the United Nations,", "", "1. Decides to remain seized of the matter.", "", "55th meeting", "3 April 2025", "",
                "[Adopted by a recorded vote of 2 to 1, with 3 abstentions. The voting was as follows:", "", "In favour:", "Albania and Brazil", "",
                "Against:", "Cuba", "", "Abstaining:", "Algeria, Bolivia (Plurinational State of) and Viet Nam]").resolutions().getFirst();
        assertThat(resolution.vote().figures()).isEqualTo("2-1-3");
        assertThat(resolution.paragraphs()).hasSize(2);
    }

    @Test
    void believesTheFiguresToldOfAVoteMoreThanItsListsAndSaysThatTheyDiffer() {
        Segmentation read = Texts.segment("58/98. Tea", "", "The Human Rights Council,", "", "1. Decides to meet.", "", "55th meeting", "3 April 2025", "",
                "[Adopted by a recorded vote of 12 to none, with 1 abstention. The voting was as follows:", "", "In favour:", "Albania and Brazil", "",
                "Abstaining:", "Algeria]");
        assertThat(read.resolutions().getFirst().vote().figures()).isEqualTo("12-0-1");
        assertThat(read.warnings()).extracting(Warning::message)
                .contains("The vote is told as 12-0-1; the lists name 2-0-1 (in favour, against, abstaining).");
    }

    @Test
    void knowsWhatWasAdoptedWithoutAVote() {
        Resolution resolution = Texts.segment("58/97. Tea", "", "The Human Rights Council,", "", "1. Decides to meet.", "", "55th meeting", "3 April 2025", "",
                "[Adopted without a vote.]").resolutions().getFirst();
        assertThat(resolution.vote()).isEqualTo(Vote.none());
    }

    @Test
    void keepsTheVoteOnTheDraftApartFromVotesOnItsParagraphs() {
        Segmentation read = Texts.segment("Report of the First Committee", "", "1. At the 3rd meeting, the representative of Cuba submitted draft resolution A/C.1/99/L.1.", "",
                "2. The Committee voted as follows: the second preambular paragraph was retained by a recorded vote of 3 to 1, with no abstentions. The voting was as follows:", "",
                "In favour:", "", "Albania, Brazil, Cuba.", "", "Against:", "", "Chad.", "",
                "3. The Committee then adopted draft resolution A/C.1/99/L.1 by a recorded vote of 2 to 1, with 1 abstention (see para. 4). The voting was as follows:", "",
                "In favour:", "", "Albania, Brazil.", "", "Against:", "", "Chad.", "", "Abstaining:", "", "Cuba.", "",
                "4. The Committee recommends the adoption of the following draft resolution:", "", "Draft resolution", "Tea", "", "The General Assembly,", "",
                "Recalling its earlier resolutions on tea,", "", "1. Decides to meet.");
        Vote vote = read.resolutions().getFirst().vote();
        assertThat(vote.figures()).isEqualTo("2-1-1");
        assertThat(vote.inFavour()).containsExactly("Albania", "Brazil");
        assertThat(read.warnings()).extracting(Warning::message).noneMatch(message -> message.startsWith("The vote"));
    }

    @Test
    void givesSectionsPreamblesOfTheirOwnAndPartsDatesOfTheirOwn() {
        List<Resolution> parts = Texts.segment("Resolution adopted by the General Assembly on 24 December 2016", "", "71/272. Special subjects", "", "A", "",
                "The General Assembly,", "", "Recalling its resolution 70/248,", "", "I", "Revised estimates", "", "Having considered the report,", "",
                "1. Takes note of the report;", "", "II", "Construction", "", "Recalling section X of its resolution 66/247,", "", "1. Takes note of the other report.", "",
                "68th plenary meeting", "24 December 2016", "", "B", "", "The General Assembly,", "", "Recalling its resolution 71/272 A,", "",
                "Decides that the amount shall be adjusted.", "", "82nd plenary meeting", "30 June 2017").resolutions();
        assertThat(ids(parts.getFirst())).containsExactly("PP1", "H1", "PP2", "OP1", "H2", "PP3", "OP1~2");
        assertThat(parts).extracting(part -> String.valueOf(part.date())).containsExactly("2016-12-24", "2017-06-30");
    }

    @Test
    void beginsNoClosingInsideASentence() {
        assertThat(Texts.paragraphs("The General Assembly,", "", "Recalling the Framework,", "adopted by the Conference of the Parties at its fifteenth meeting,", "",
                "1. Decides to remain seized of the matter.")).hasSize(2);
    }

    private static final String GA = "The General Assembly,";
    private static final String PP = "Recalling its earlier resolutions on tea and all that belongs to it,";

    @Test
    void bracketsAndBisNumbersStayAsPrinted() throws UnreadableException {
        Resolution one = only(GA, PP, "[Noting the views of the producers of coffee,]", "1. Decides to meet;", "[1 bis. Also decides to eat;]",
                "[2. Decides to rest;] [Decides to sleep;]", "2 ter. Requests silence;", "3. [Calls upon] [Urges] all to come.");
        assertThat(ids(one)).containsExactly("PP1", "PP2", "OP1", "OP1 bis", "OP2", "OP2 ter", "OP3");
        assertThat(text(one, "PP2")).isEqualTo("[Noting the views of the producers of coffee,]");
        assertThat(text(one, "OP1 bis")).isEqualTo("[Also decides to eat;]");
        assertThat(text(one, "OP3")).isEqualTo("[Calls upon] [Urges] all to come.");
    }

    @Test
    void negotiatorsLabelsNameTheParagraph() throws UnreadableException {
        Resolution one = only(GA, "PP1 Recalling the Charter,", "PP2 bis. Noting the [EU: add \"important\"] report,", "PP3 alt Convinced of the need for tea,",
                "OP1 Decides to meet; [RUS, CHN: delete]", "OP1 alt. Decides not to meet;", "OP2. Requests a report.");
        assertThat(ids(one)).containsExactly("PP1", "PP2 bis", "PP3 alt", "OP1", "OP1 alt", "OP2");
        assertThat(text(one, "OP1")).isEqualTo("Decides to meet; [RUS, CHN: delete]");
    }

    @Test
    void attributionsAreAnnotated() throws UnreadableException {
        Segmentation segmentation = segment(GA, PP, "1. Decides, [EU: add \"as appropriate\"], to meet; [RUS, CHN: delete]", "2. Requests [the Secretary-General] a report.");
        assertThat(segmentation.warnings()).extracting(warning -> warning.message())
                .containsExactly("OP1 carries proposals by EU; RUS, CHN.");
    }

    @Test
    void aTailBelongsToTheParagraphAboveTheSubparagraphs() throws UnreadableException {
        assertThat(ids(only(GA, PP, "1. Decides:", "(a) To meet:", "(i) Once;", "(ii) Twice;", "(b) To eat;", "and to remain seated;", "2. Requests silence.")))
                .containsExactly("PP1", "OP1", "OP1(a)", "OP1(a)(i)", "OP1(a)(ii)", "OP1(b)", "OP1/tail", "OP2");
    }

    @Test
    void aSingleOperativeParagraphNeedsNoNumber() throws UnreadableException {
        Resolution one = only(GA, PP, "Noting the report of the Secretary-General on tea,", "Decides to admit the Republic of Tea to membership in the United Nations.");
        assertThat(ids(one)).containsExactly("PP1", "PP2", "OP1");
        assertThat(one.paragraph("OP1").orElseThrow().number()).isNull();
    }

    @Test
    void partsOfACompositeResolutionAreResolutions() throws UnreadableException {
        Segmentation both = segment("43/78. General and complete disarmament", "A", "Tea", GA, PP, "1. Decides to meet;", "2. Requests silence.",
                "B", "Coffee", GA, "Recalling its earlier resolutions on coffee,", "Decides to meet again.");
        assertThat(both.resolutions()).extracting(Resolution::title).containsExactly("Tea", "Coffee");
        assertThat(both.resolutions()).extracting(StructuresTest::ids).containsExactly(List.of("PP1", "OP1", "OP2"), List.of("PP1", "OP1"));
    }

    @Test
    void securityCouncilResolutionsHaveTheirOwnForm() throws UnreadableException {
        Resolution one = only("United Nations", "S/RES/2999 (2031)", "Security Council", "Distr.: General", "4 May 2031", "Resolution 2999 (2031)",
                "Adopted by the Security Council at its 9999th meeting, on 4 May 2031", "The Security Council,", "Recalling its resolution 2998 (2031),",
                "Determining that the shortage of tea constitutes a threat to international peace and security,", "Acting under Chapter VII of the Charter of the United Nations,",
                "1. Demands that the parties share;", "2. Decides to remain actively seized of the matter.");
        assertThat(one.symbol()).isEqualTo("S/RES/2999 (2031)");
        assertThat(one.stage()).isEqualTo(Stage.ADOPTED);
        assertThat(one.date()).hasToString("2031-05-04");
        assertThat(one.body()).isEqualTo("Security Council");
        assertThat(ids(one)).containsExactly("PP1", "PP2", "PP3", "OP1", "OP2");
    }

    @Test
    void humanRightsCouncilResolutionsHaveTheirOwnForm() throws UnreadableException {
        Resolution one = only("United Nations", "A/HRC/RES/60/1", "General Assembly", "Distr.: General", "10 October 2025", "Human Rights Council", "Sixtieth session",
                "Agenda item 3", "Resolution adopted by the Human Rights Council on 6 October 2025", "60/1. The right to tea", "The Human Rights Council,",
                "Guided by the purposes and principles of the Charter of the United Nations,", "Recalling all previous resolutions on tea,",
                "1. Reaffirms the right to tea;", "2. Decides to remain seized of the matter.", "39th meeting", "6 October 2025", "[Adopted without a vote.]");
        assertThat(one.symbol()).isEqualTo("A/HRC/RES/60/1");
        assertThat(one.title()).isEqualTo("The right to tea");
        assertThat(one.date()).hasToString("2025-10-06");
        assertThat(ids(one)).containsExactly("PP1", "PP2", "OP1", "OP2");
    }

    @Test
    void decisionsHaveOneParagraphThatNamesTheOrgan() throws UnreadableException {
        Resolution one = only("72/512. Open-ended working group on tea", "At its 62nd plenary meeting, on 4 December 2017, the General Assembly, on the recommendation of the First Committee, "
                + "recalling its resolutions on tea and noting the report of the working group:", "(a) Decided to convene a tasting;", "(b) Requested the Secretary-General to report thereon.");
        assertThat(one.title()).isEqualTo("Open-ended working group on tea");
        assertThat(ids(one)).containsExactly("OP1", "OP1(a)", "OP1(b)");
    }

    @Test
    void aDraftDecisionMayBeOneSentenceBelowItsHeading() throws UnreadableException {
        Resolution one = only("Draft decision II", "Open-ended working group on tea", "The General Assembly, recalling its resolution 75/240 of 31 December 2020:",
                "(a) Decides to convene a tasting;", "(b) Requests the Secretary-General to report thereon.");
        assertThat(one.actor()).isEqualTo("The General Assembly");
        assertThat(ids(one)).containsExactly("OP1", "OP1(a)", "OP1(b)");
    }

    @Test
    void lettersMayNumberTheOperativePart() throws UnreadableException {
        Resolution one = only(GA, PP, "(a) Decides to convene a tasting of:", "(i) Black tea;", "(ii) Green tea;", "(b) Requests the Secretary-General to report thereon.");
        assertThat(ids(one)).containsExactly("PP1", "OP1", "OP1(i)", "OP1(ii)", "OP2");
        assertThat(one.paragraphs().getLast().number()).isEqualTo("(b)");
    }

    @Test
    void theOrgansLineMayLackItsCommaWhereTheOperativePartFollows() throws UnreadableException {
        assertThat(ids(only("2023/5. Commission on Tea", "The Economic and Social Council", "1. Takes note of the report;", "2. Decides to drink.")))
                .containsExactly("OP1", "OP2");
    }

    @Test
    void annexesCountForThemselves() throws UnreadableException {
        Resolution one = only(GA, PP, "1. Adopts the rules annexed hereto;", "2. Requests that they be kept.", "10th plenary meeting", "3 June 2031",
                "Annex I", "Rules of tea", "Section one", "1. Tea is served at five.", "2. Biscuits:", "(a) Sweet;", "(b) Salted.", "Annex II", "Further rules", "1. Milk comes last.");
        assertThat(ids(one)).containsExactly("PP1", "OP1", "OP2", "H1", "H2", "A1", "A2", "A2(a)", "A2(b)", "H3", "H4", "B1");
    }

    @Test
    void headingsInsideTheOperativePartAreHeadings() throws UnreadableException {
        assertThat(ids(only(GA, PP, "I", "General matters", "1. Decides to meet;", "2. Requests silence;", "II", "Biscuits", "3. Also decides to eat.")))
                .containsExactly("PP1", "H1", "OP1", "OP2", "H2", "OP3");
    }

    @Test
    void quotationsInsideAParagraphBelongToIt() throws UnreadableException {
        assertThat(ids(only(GA, PP, "1. Decides that the rule shall read as follows:", "\u201C1. Tea is served at five;", "\u201C2. Milk comes last.\u201D;", "2. Requests silence.")))
                .containsExactly("PP1", "OP1", "OP1/2", "OP1/3", "OP2");
    }

    private static List<String> ids(Resolution resolution) {
        return resolution.paragraphs().stream().map(Paragraph::id).toList();
    }

    private static String text(Resolution resolution, String id) {
        return resolution.paragraph(id).orElseThrow().text();
    }

    private static Resolution only(String... paragraphs) throws UnreadableException {
        Segmentation segmentation = segment(paragraphs);
        assertThat(segmentation.resolutions()).hasSize(1);
        return segmentation.resolutions().getFirst();
    }

    /** From plain text, having made sure that Word gives the same, and that no letter is lost. */
    private static Segmentation segment(String... paragraphs) throws UnreadableException {
        WordFile word = new WordFile();
        List.of(paragraphs).forEach(word::plain);
        SourceText text = Importers.read("x.txt", String.join("\n\n", paragraphs).getBytes(StandardCharsets.UTF_8));
        Segmentation plain = new Segmenter().segment(text);
        Segmentation docx = new Segmenter().segment(Importers.read("x.docx", word.bytes()));
        assertThat(docx.resolutions()).extracting(SampleSegmentationTest::readable)
                .isEqualTo(plain.resolutions().stream().map(SampleSegmentationTest::readable).toList());
        assertThat(LetterAccount.of(text, plain).missing()).isEmpty();
        return plain;
    }

    @Test
    void takesAPlainLastParagraphForTheNoteOfARaisedMark() throws UnreadableException {
        String page = "<html><body><p>The General Assembly,</p><p>Recalling its resolution 75/240 of 31 December 2020<sup>1</sup> and others,</p>"
                + "<ol><li>Decides to remain seized of the matter.</li></ol><p>1 A/75/1.</p></body></html>";

        Resolution resolution = new Segmenter().segment(Importers.read("page.html", page.getBytes(StandardCharsets.UTF_8))).resolutions().getFirst();

        assertThat(resolution.paragraphs()).extracting(Paragraph::text)
                .containsExactly("Recalling its resolution 75/240 of 31 December 2020 and others,", "Decides to remain seized of the matter.");
        assertThat(resolution.footnotes()).singleElement().matches(note -> note.label().equals("1") && note.text().equals("A/75/1."));
    }
}
