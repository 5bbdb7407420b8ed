package org.priortext.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;

class ObligationsTest {

    @Test
    void findsEveryVerbOfAParagraphWithItsAddressee() {
        assertThat(read(operative("Invites all Member States to send their views, and requests the Secretary-General"
                + " to submit a report to the General Assembly at its eightieth session;"))).containsExactly(
                "OP1 Invites | all Member States | to send their views, and",
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

    private static Paragraph operative(String text) {
        return Paragraph.of("OP1", ParagraphKind.OPERATIVE, null, text);
    }

    private static List<String> read(Paragraph... paragraphs) {
        return new Obligations().of(Resolution.of(List.of(paragraphs))).stream()
                .map(one -> one.paragraph().id() + " " + one.verb() + " | " + one.addressee() + " | " + one.text())
                .toList();
    }
}
