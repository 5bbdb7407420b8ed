package org.priortext.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;

class AlignerTest {

    private final Aligner aligner = new Aligner();

    private String links(String before, String after, Correction... corrections) {
        return Letters.links(aligner.align(Letters.text(before), Letters.text(after), List.of(corrections)));
    }

    private static Paragraph operative(String id, String text) {
        return Paragraph.of(id, ParagraphKind.OPERATIVE, null, text);
    }

    private static Paragraph sub(String id, String parent, String text) {
        return Paragraph.of(id, ParagraphKind.SUB, parent, text);
    }

    private static Resolution text(Paragraph... paragraphs) {
        return Resolution.of(List.of(paragraphs));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ABC,  ABC,  OP1=OP1 OP2=OP2 OP3=OP3
            ABC,  aBc,  OP1=OP1 OP2=OP2 OP3=OP3
            ABC,  AC,   OP1=OP1 -OP2 OP3=OP2
            AC,   ABC,  OP1=OP1 +OP2 OP2=OP3
            ABC,  ADC,  OP1=OP1 -OP2 +OP2 OP3=OP3
            ABC,  BCA,  OP2=OP1 OP3=OP2 OP1=OP3*
            ABC,  CAB,  OP3=OP1* OP1=OP2 OP2=OP3
            ABCD, ADbC, OP1=OP1 OP4=OP2* OP2=OP3 OP3=OP4
            AB,   CD,   -OP1 -OP2 +OP1 +OP2
            A,    AA,   OP1=OP1 +OP2
            AA,   AA,   OP1=OP1 OP2=OP2
            """)
    void pairsLettersWhateverTheirPlace(String before, String after, String expected) {
        assertThat(links(before, after)).isEqualTo(expected);
    }

    @Test
    void anEmptyTextHasNothingInCommonWithAnother() {
        assertThat(links("", "AB")).isEqualTo("+OP1 +OP2");
        assertThat(links("AB", "")).isEqualTo("-OP1 -OP2");
        assertThat(links("", "")).isEmpty();
    }

    @Test
    void followsAParagraphAcrossTheBorderOfPreambleAndOperativePart() {
        Alignment alignment = aligner.align(Letters.text("A|BC"), Letters.text("AB|C"), List.of());
        assertThat(Letters.links(alignment)).isEqualTo("PP1=PP1 OP1=PP2 OP2=OP1");
        assertThat(alignment.matches()).extracting(Match::crossesBorder).containsExactly(false, true, false);
    }

    @Test
    void keepsTheLargerBlockInPlace() {
        Resolution before = text(operative("OP1", "Short words stay apart"),
                operative("OP2", "A far longer paragraph about seals walrus whales and the ice on which they rest"));
        Resolution after = text(operative("OP1", before.paragraphs().getLast().text()),
                operative("OP2", before.paragraphs().getFirst().text()));
        assertThat(Letters.links(aligner.align(before, after, List.of()))).isEqualTo("OP2=OP1 OP1=OP2*");
    }

    @Test
    void findsAParagraphCutInTwo() {
        String whole = "Notes the growing shortage of fresh water in mountain villages, and calls for deeper wells, "
                + "cleaner pumps and the schooling of local engineers in every distant valley";
        Resolution before = text(operative("OP1", "Welcomes every library that lends rare manuscripts"), operative("OP2", whole));
        Resolution after = text(operative("OP1", "Welcomes every library that lends rare manuscripts"),
                operative("OP2", "Notes the growing shortage of fresh water in mountain villages"),
                operative("OP3", "Calls for deeper wells, cleaner pumps and the schooling of local engineers in every distant valley"));
        assertThat(Letters.links(aligner.align(before, after, List.of()))).isEqualTo("OP1=OP1 OP2=OP2,OP3");
        assertThat(Letters.links(aligner.align(after, before, List.of()))).isEqualTo("OP1=OP1 OP2,OP3=OP2");
    }

    @Test
    void namesOfBodiesAndItemTitlesDoNotPairParagraphs() {
        String name = "the Open-ended Working Group on Developments in the Field of Information and Telecommunications "
                + "in the Context of International Security";
        Resolution before = text(operative("OP1", "Deplores that " + name + " lost its archive in a fire"),
                operative("OP2", "Thanks " + name + " for its patience"));
        Resolution after = text(operative("OP1", "Thanks " + name + " for its patience"),
                operative("OP2", "Encourages " + name + " to hire translators"));
        assertThat(Letters.links(aligner.align(before, after, List.of()))).isEqualTo("-OP1 OP2=OP1 +OP2");
    }

    @Test
    void pairsTheFormulaOfTheProvisionalAgendaWithItself() {
        Resolution before = text(operative("OP1", "Urges railway companies to repair bridges"),
                operative("OP2", "Decides to include in the provisional agenda of its seventy-fourth session the item entitled “Rail”."));
        Resolution after = text(
                operative("OP1", "Invites the Secretary-General to report on the item entitled “Rail” at its seventy-fifth session;"),
                operative("OP2", "Also decides to include in the provisional agenda of its seventy-fifth session the item entitled “Rail”."));
        assertThat(Letters.links(aligner.align(before, after, List.of()))).contains("OP2=OP2");
    }

    @Test
    void pairsAShortChapeauByItsSubParagraphs() {
        List<Paragraph> before = new ArrayList<>(List.of(operative("OP1", "Calls upon Member States:")));
        before.add(sub("OP1(a)", "OP1", "To dig deeper wells in mountain villages;"));
        before.add(sub("OP1(b)", "OP1", "To train local engineers;"));
        before.add(operative("OP2", "Requests the Secretary-General:"));
        before.add(sub("OP2(a)", "OP2", "To print maps of every aquifer;"));
        List<Paragraph> after = new ArrayList<>(List.of(operative("OP1", "Requests the Secretary-General:")));
        after.add(sub("OP1(a)", "OP1", "To print maps of every aquifer;"));
        after.add(operative("OP2", "Urges all States:"));
        after.add(sub("OP2(a)", "OP2", "To dig deeper wells in mountain villages;"));
        after.add(sub("OP2(b)", "OP2", "To train local engineers;"));
        assertThat(Letters.links(aligner.align(Resolution.of(before), Resolution.of(after), List.of())))
                .contains("OP1=OP2 ", "OP2=OP1");
    }

    @Test
    void aSubParagraphTravelsWithoutItsChapeau() {
        Resolution before = text(operative("OP1", "Calls upon Member States:"),
                sub("OP1(a)", "OP1", "To dig deeper wells in mountain villages;"),
                operative("OP2", "Welcomes every library that lends rare manuscripts;"));
        Resolution after = text(operative("OP1", "Welcomes every library that lends rare manuscripts;"),
                operative("OP2", "Dig deeper wells in mountain villages."));
        assertThat(Letters.links(aligner.align(before, after, List.of()))).contains("OP1(a)=OP2");
    }

    @Test
    void aHeadingPairsWithAHeadingOnly() {
        Resolution before = text(Paragraph.of("H1", ParagraphKind.HEADING, null, "Deeper wells in mountain villages"));
        Resolution after = text(operative("OP1", "Deeper wells in mountain villages"),
                Paragraph.of("H1", ParagraphKind.HEADING, null, "Deeper wells in all mountain villages"));
        assertThat(Letters.links(aligner.align(before, after, List.of()))).isEqualTo("+OP1 H1=H1");
    }

    @Test
    void followsParagraphsInScriptsWithoutBlanksAndFromTheRight() {
        Resolution before = text(operative("OP1", "促请各会员国考虑信息安全领域现有的和潜在的威胁；"),
                operative("OP2", "邀请所有会员国向秘书长通报对下列问题的看法和评估意见；"),
                operative("OP3", "تدعو جميع الدول الأعضاء إلى مواصلة إبلاغ الأمين العام بآرائها وتقييماتها؛"));
        Resolution after = text(operative("OP1", "تدعو الدول الأعضاء كافة إلى مواصلة إبلاغ الأمين العام بآرائها وتقييماتها؛"),
                operative("OP2", "促请各会员国考虑信息安全领域现有的威胁；"),
                operative("OP3", "邀请会员国继续向秘书长通报对下列问题的看法和评估意见；"));
        assertThat(Letters.links(aligner.align(before, after, List.of()))).isEqualTo("OP3=OP1* OP1=OP2 OP2=OP3");
    }

    @Test
    void obeysTheUserFirst() {
        assertThat(links("ABC", "ABC", new Correction(List.of("OP1"), List.of("OP3")))).contains("OP1=OP3");
        assertThat(links("ABC", "ABC", new Correction(List.of("OP1"), List.of()))).isEqualTo("-OP1 +OP1 OP2=OP2 OP3=OP3");
        assertThat(links("ABC", "BAC", new Correction(List.of(), List.of("OP2")))).contains("+OP2");
        assertThat(links("AB", "AB", new Correction(List.of("OP9"), List.of("OP1")))).isEqualTo("OP1=OP1 OP2=OP2");
        Match set = aligner.align(Letters.text("AB"), Letters.text("CD"),
                List.of(new Correction(List.of("OP1", "OP2"), List.of("OP2")))).matches().getLast();
        assertThat(set.kind()).isEqualTo(Match.Kind.MERGED);
        assertThat(set.byUser()).isTrue();
        assertThat(set.confidence()).isEqualTo(Confidence.HIGH);
    }

    @Test
    void pairsRolledCitationsWhichHaveLittleElse() {
        Resolution before = text(operative("OP1", "Recalling its resolution 78/112 of 7 December 2023,"),
                operative("OP2", "Urges railway companies to repair bridges"));
        Resolution after = text(operative("OP1", "Recalling also its resolution 79/126 of 4 January 2025,"),
                operative("OP2", "Urges railway companies to repair bridges"));
        assertThat(Letters.links(aligner.align(before, after, List.of()))).isEqualTo("OP1=OP1 OP2=OP2");
    }

    @Test
    void leavesCitationsAloneWhereTheWordsAroundThemDiffer() {
        Resolution before = text(operative("OP1", "Recalling its resolution 78/112 of 7 December 2023,"));
        Resolution after = text(operative("OP1", "Bearing in mind the report A/79/126 on bridges,"));
        assertThat(Letters.links(aligner.align(before, after, List.of()))).isEqualTo("-OP1 +OP1");
    }

    @Test
    void aPartBetweenTheOthersJoinsAMergeThoughTheySayTheSame() {
        Match merge = aligner.align(Samples.R75_240, Samples.L11, List.of()).of(
                Samples.L11.paragraph("PP17").orElseThrow()).orElseThrow();
        assertThat(merge.before()).extracting(Paragraph::id).containsExactly("PP4", "PP6", "PP7");
    }

    @Test
    void saysWhyAndNamesTheRunnerUp() {
        Resolution before = text(operative("OP1", "Notes the shortage of fresh water in mountain villages of the north"),
                operative("OP2", "Urges railway companies to repair bridges"));
        Resolution after = text(operative("OP1", "Notes the shortage of fresh water in mountain villages and coastal towns"),
                operative("OP2", "Fears the shortage of fresh water in refugee camps"));
        Match match = aligner.align(before, after, List.of()).matches().stream()
                .filter(one -> one.kind() == Match.Kind.EDITED).findFirst().orElseThrow();
        assertThat(match.reason()).startsWith("Shared: ").contains("Next best: OP2 (");
    }
}
