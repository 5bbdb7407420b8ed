package org.priortext.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;

class ObligationsTest {

    @Test
    void findsEveryVerbOfAParagraphWithItsAddressee() {
        assertThat(read(operative("Invites all Member States to send their views, and requests the Secretary-General"
                + " to submit a report to the General Assembly at its eightieth session;"))).containsExactly(
                "OP1 Invites | all Member States | to send their views",
                "OP1 requests | the Secretary-General | to submit a report to the General Assembly at its eightieth"
                        + " session;");
    }

    @Test
    void givesTheSubParagraphsTheVerbAndAddresseeOfTheirChapeau() {
        Paragraph chapeau = operative("Calls upon Member States:");
        Paragraph sub = Paragraph.of("OP1(a)", ParagraphKind.SUB, "OP1", "To be guided by the reports;");
        assertThat(read(chapeau, sub)).contains("OP1(a) Calls upon | Member States | To be guided by the reports;");
    }

    @Test
    void readsARuleByItsModal() {
        assertThat(read(Paragraph.of("OP1.2", ParagraphKind.SUB, "OP1", "States must meet their obligations.")))
                .containsExactly("OP1.2 must | States | meet their obligations.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Reiterates the invitation to the Secretary-General to consider an agency; | the Secretary-General
            Encourages regional, subregional and interregional organizations and processes to continue; | regional, subregional and interregional organizations and processes
            invites the World Health Organization, with the cooperation of other entities, to support; | the World Health Organization
            Invites all affected Member States as well as relevant entities of the system to endeavour; | all affected Member States as well as relevant entities of the system
            Requests the Department of Safety and Security of the Secretariat to further strengthen it; | the Department of Safety and Security of the Secretariat
            Invites the Coordination and Resource Group of the Rule of Law Unit to continue; | the Coordination and Resource Group of the Rule of Law Unit
            Invites the Rule of Law Coordination and Resource Group to continue; | the Rule of Law Coordination and Resource Group
            Calls upon all Member States, the United Nations and other international, regional and subregional organizations to act; | all Member States, the United Nations and other international, regional and subregional organizations
            Urges all States that have not yet done so to consider it; | all States
            Calls upon States Parties to the Rome Statute that have not yet done so to adopt laws; | States Parties to the Rome Statute
            Recommends that Member States continue discussions; | Member States
            Encourages the strengthening of early warning systems; | ''
            Calls for increased cooperation between States; | ''
            """)
    void readsTheWholeAddresseeAndNothingElse(String text, String addressee) {
        assertThat(new Obligations().of(Resolution.of(List.of(operative(text))))).singleElement()
                .satisfies(one -> assertThat(one.addressee()).isEqualTo(addressee));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Commends the secretariat of the Convention;", "Welcomes the States that have become Parties;",
        "Takes note of the report of the Secretary-General;", "Notes with appreciation the Secretary-General;"})
    void praiseIsNoObligation(String text) {
        assertThat(read(operative(text))).isEmpty();
    }

    @Test
    void resolvesAPronounAndAnOrderSharedByTwoCalls() {
        assertThat(read(operative("Calls upon States to accede, and urges them to act, and calls upon Member States and invites other stakeholders to pay;")))
                .containsExactly("OP1 Calls upon | States | to accede", "OP1 urges | States | to act",
                        "OP1 calls upon | Member States | to pay;", "OP1 invites | other stakeholders | to pay;");
    }

    @Test
    void leavesOutThePreamble() {
        assertThat(read(Paragraph.of("PP1", ParagraphKind.PREAMBULAR, null, "Calls upon States to act,"))).isEmpty();
    }

    @Test
    void findsTheSessionAReportIsDueAt() {
        List<ReportingRequest> requests = new ReportingRequests().of(Resolution.of(List.of(
                operative("Requests the Secretary-General to report to it at its eightieth session;"),
                operative("Requests the Secretary-General to convene a meeting at its eightieth session;"))));
        assertThat(requests).singleElement().satisfies(request -> {
            assertThat(request.session()).isEqualTo(80);
            assertThat(request.sessionYear()).isEqualTo(2025);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            to submit a report based on those views to the General Assembly during its seventy-eighth session for further discussion in the meetings of the Working Group at its eighth session in 2024; | 78 | ''
            , with the assistance of a group, to be established in 2019, to submit a report on the results to the General Assembly at its seventy-sixth session; | 76 | ''
            to submit his next annual report, in accordance with paragraph 5 of its resolution 63/128 of 11 December 2008; | | ''
            to report to it, by no later than the eighty-first session, on progress; | 81 | ''
            to submit by 31 May 2026 a report to the General Assembly at its eighty-first session; | 81 | 31 May 2026
            to submit a report to the General Assembly on progress by 2030, at its eighty-first session; | 81 | ''
            to brief the Council in 2027; | | 2027
            """)
    void theTimeIsThatOfTheReport(String order, Integer session, String date) {
        assertThat(new ReportingRequests().of(Resolution.of(List.of(operative("Requests the Secretary-General " + order)))))
                .singleElement().satisfies(request -> {
                    assertThat(request.session()).isEqualTo(session);
                    assertThat(request.date()).isEqualTo(date);
                });
    }

    @Test
    void aReportThatIsOnlyMentionedIsNotRequested() {
        assertThat(new ReportingRequests().of(Resolution.of(List.of(
                operative("Calls upon Member States to be guided by the 2010, 2013 and 2015 reports of the Group;"))))).isEmpty();
    }

    private static Paragraph operative(String text) {
        return Paragraph.of("OP1", ParagraphKind.OPERATIVE, null, text);
    }

    private static List<String> read(Paragraph... paragraphs) {
        return new Obligations().of(Resolution.of(List.of(paragraphs))).stream()
                .map(one -> one.paragraph().id() + " " + one.verb() + " | " + one.addressee() + " | " + one.text())
                .toList();
    }
}
