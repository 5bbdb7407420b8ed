package org.priortext.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priortext.align.Confidence;
import org.priortext.align.Match;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;

class RedlinerTest {

    private static String redline(String before, String after) {
        return redline(List.of(before), List.of(after));
    }

    private static String redline(List<String> before, List<String> after) {
        return RedlineTexts.marked(new Redliner().redline(new Match(
                paragraphs("OP", before), paragraphs("OP", after), 0.5, false, Confidence.HIGH, false, List.of())));
    }

    private static List<Paragraph> paragraphs(String prefix, List<String> texts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        texts.forEach(text -> paragraphs.add(
                Paragraph.of(prefix + (paragraphs.size() + 1), ParagraphKind.OPERATIVE, null, text)));
        return paragraphs;
    }

    @Test
    void marksAWordAndKeepsTheBlanksAroundIt() {
        assertThat(redline("additional norms can be developed", "additional norms could be developed"))
                .isEqualTo("additional norms [-can-]{+could+} be developed");
        assertThat(redline("apply to the State conduct of", "apply to State conduct of"))
                .isEqualTo("apply to [-the -]State conduct of");
    }

    @Test
    void aMarkSetAfterAWordStrikesNoBlank() {
        assertThat(redline("peace and stability", "peace, and stability")).isEqualTo("peace{+,+} and stability");
    }

    @Test
    void keepsANameRatherThanTheCommasAroundIt() {
        assertThat(redline("the Convention to Combat Drought, in Riyadh, from 2 to 13 December", "the Convention to Combat Drought in Those Countries, "
                + "particularly in Africa, held in Riyadh from 2 to 13 December"))
                .isEqualTo("the Convention to Combat Drought[-,-]{+ in Those Countries, particularly in Africa, held+} in Riyadh[-,-] from 2 to 13 December");
    }

    @Test
    void marksWholeWordsOfScriptsWithoutBlanks() {
        assertThat(redline("国际安全背景下信息和电信领域的发展",
                "国际安全背景下信息和通信领域的发展"))
                .isEqualTo("国际安全背景下信息和[-电信-]{+通信+}领域的发展");
    }

    @Test
    void marksWholeWordsOfScriptsReadFromTheRight() {
        assertThat(redline("تدعو جميع الدول إلى التعاون،",
                "تدعو الدول الأعضاء إلى التعاون؛"))
                .isEqualTo("تدعو [-جميع -]الدول {+الأعضاء +}إلى التعاون[-،-]{+؛+}");
    }

    @Test
    void writesAnAbbreviationOutInOnePiece() {
        assertThat(redline("the security of ICTs and their use,", "the security of information and communications technologies and their use,"))
                .isEqualTo("the security of [-ICTs-]{+information and communications technologies+} and their use,");
    }

    @Test
    void takesDatesAndCitationsAsUnits() {
        assertThat(redline("Recalling its resolution 73/27 of 5 December 2018,", "Recalling its resolution 74/29 of 12 December 2019,"))
                .isEqualTo("Recalling its resolution [-73/27 of 5 December 2018-]{+74/29 of 12 December 2019+},");
        assertThat(redline("held on 5 December 2018 in Geneva", "held on 12 December 2018 in Geneva"))
                .isEqualTo("held on [-5 December 2018-]{+12 December 2018+} in Geneva");
    }

    @Test
    void insertsIntoAListAtItsCommas() {
        assertThat(redline("Recalling its resolutions 70/237 of 23 December 2015 and 71/28 of 5 December 2016,",
                "Recalling its resolutions 70/237 of 23 December 2015, 71/28 of 5 December 2016 and 73/27 of 5 December 2018,"))
                .isEqualTo("Recalling its resolutions 70/237 of 23 December 2015[- and-]{+,+} 71/28 of 5 December 2016"
                        + "{+ and 73/27 of 5 December 2018+},");
        assertThat(redline("wells, pumps, pipes", "wells, bridges, pumps, pipes")).isEqualTo("wells, {+bridges, +}pumps, pipes");
    }

    @Test
    void keepsNoChanceWordsBetweenUnrelatedChanges() {
        assertThat(redline("Welcomes the convening of meetings in Geneva", "Welcomes a publication of articles in Arabic"))
                .isEqualTo("Welcomes [-the convening of meetings in Geneva-]{+a publication of articles in Arabic+}");
    }

    @Test
    void keepsALongPassageRatherThanScatteredWords() {
        String passage = "given the unique attributes of such technologies, additional norms can be developed over time";
        assertThat(redline("Confirming that international law, and in particular the Charter, is applicable in the use of technologies, and that, " + passage + ",",
                "Reaffirming that, " + passage + ", and noting the need to consider binding law, and in the use of technologies the rules of States,"))
                .contains(passage).doesNotContain("{+" + passage);
    }

    @Test
    void showsWhereTheWordsOfASplitWent() {
        assertThat(redline(List.of("Notes the shortage of fresh water in mountain villages, and calls for deeper wells and cleaner pumps;"),
                List.of("Notes the shortage of fresh water in mountain villages;", "Calls for deeper wells and cleaner pumps;")))
                .isEqualTo("Notes the shortage of fresh water in mountain villages[-, and calls-]{+;+}{+Calls+} for deeper wells and cleaner pumps;");
    }

    @Test
    void followsPartsOfASplitInAnotherOrder() {
        String water = "the shortage of fresh water in mountain villages of the north";
        String music = "the forgotten symphonies that island orchestras perform during harvest";
        assertThat(redline(List.of("Notes " + water + " and " + music + ";"), List.of("Recalls " + music + ";", "Notes " + water + ";")))
                .contains(music, water).doesNotContain("{+" + water, "{+" + music);
    }

    @Test
    void mergesInTheOrderOfTheWhole() {
        String water = "the shortage of fresh water in mountain villages of the north";
        String music = "the forgotten symphonies that island orchestras perform during harvest";
        assertThat(redline(List.of("Recalls " + music + ";", "Notes " + water + ";"), List.of("Notes " + water + " and " + music + ";")))
                .contains(music, water).doesNotContain("{+" + water, "{+" + music);
    }

    @Test
    void showsAddedAndDeletedParagraphsWhole() {
        assertThat(redline(List.of(), List.of("A new clause;"))).isEqualTo("{+A new clause;+}");
        assertThat(redline(List.of("An old clause;"), List.of())).isEqualTo("[-An old clause;-]");
        assertThat(redline("The same clause;", "The same clause;")).isEqualTo("The same clause;");
    }

    @Test
    void comparesChineseAndArabicByWords() {
        assertThat(redline("信息和电信领域的发展", "信息和通信领域的发展")).isEqualTo("信息和[-电信-]{+通信+}领域的发展");
        assertThat(redline("تقرر أن تدرج في جدول أعمالها", "تقرر أن تبقي في جدول أعمالها"))
                .isEqualTo("تقرر أن [-تدرج-]{+تبقي+} في جدول أعمالها");
    }
}
