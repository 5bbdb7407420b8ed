package org.priortext.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesAndNotesTest {

    @Test
    void anUnchangedParagraphInItsPlaceHasNoChanges() {
        assertThat(Marked.types("PP2", "Noting that progress has been made,")).isEmpty();
    }

    @Test
    void renumberingIsNotSubstance() {
        Marked texts = Marked.texts().pair("PP13", "PP12", "Considering that it is necessary,");
        assertThat(texts.types()).containsExactly("structure.renumbered");
        assertThat(texts.all().getLast()).noneMatch(Change::substantive);
    }

    @Test
    void crossingTheBorderIsSubstance() {
        Marked texts = Marked.texts().pair("OP2", "PP8", "the indication may be insufficient;");
        assertThat(texts.types()).containsExactly("structure.preamble↔operative", "structure.renumbered");
        assertThat(texts.all().getLast().getFirst().substantive()).isTrue();
    }

    @Test
    void footnotesAreComparedByTheirWords() {
        assertThat(Marked.texts().footnotes(List.of("A/70/174."), List.of("A/70/174.")).pair("PP1", "PP1", "Noting,").types()).isEmpty();
        assertThat(Marked.texts().footnotes(List.of("A/70/174."), List.of()).pair("PP1", "PP1", "Noting,").types())
                .containsExactly("editorial.footnotes-dropped");
        assertThat(Marked.texts().footnotes(List.of(), List.of("A/70/174.")).pair("PP1", "PP1", "Noting,").types())
                .containsExactly("editorial.footnotes-added");
        assertThat(Marked.texts().footnotes(List.of("A/70/174."), List.of("A/68/98.")).pair("PP1", "PP1", "Noting,").types())
                .containsExactly("substantive.wording");
    }

    @Test
    void theFootnoteOfThisYearsReportIsRolled() {
        assertThat(Marked.texts().footnotes(List.of("See A/73/149, para. 38."), List.of("See A/75/292, annex III.")).pair("PP1", "PP1", "Noting,").types())
                .containsExactly("editorial.session-rolled");
        assertThat(Marked.texts().footnotes(List.of("See A/73/149."), List.of("See A/74/292.")).pair("PP1", "PP1", "Noting,").types())
                .containsExactly("substantive.wording");
        assertThat(Marked.texts().footnotes(List.of("Report of the Chair, 2018."), List.of("Report of the Court, 2020.")).pair("PP1", "PP1", "Noting,").types())
                .containsExactly("substantive.wording");
    }

    @Test
    void ibidStandsForWhatTheNoteBeforeNames() {
        assertThat(Marked.texts().footnotes(List.of("See Official Records of the General Assembly, Forty-seventh Session, Supplement No. 27 (A/47/27), para. 76.",
                        "See Official Records of the General Assembly, Seventy-eighth Session, Supplement No. 42 (A/78/42), annex."),
                List.of("See Official Records of the General Assembly, Forty-seventh Session, Supplement No. 27 (A/47/27), para. 76.",
                        "Ibid., Seventy-eighth Session, Supplement No. 42 (A/78/42), annex.")).pair("PP1", "PP1", "Noting,").types()).isEmpty();
        assertThat(Marked.texts().footnotes(List.of("United Nations, Treaty Series, vol. 610, No. 8843.", "Ibid., vol. 2051, No. 35457."),
                List.of("United Nations, Treaty Series, vol. 2051, No. 35457.", "Ibid., vol. 610, No. 8843."))
                .pair("PP1", "PP1", "Noting,").types()).isEmpty();
        assertThat(Marked.texts().footnotes(List.of("A/79/149, para. 38.", "Ibid., para. 61."), List.of("A/68/98, para. 38.", "Ibid., para. 61."))
                .pair("PP1", "PP1", "Noting,").types()).containsExactly("substantive.wording", "substantive.wording");
        assertThat(Marked.texts().footnotes(List.of("Ibid., para. 61."), List.of("Ibid., para. 61.")).pair("PP1", "PP1", "Noting,").types()).isEmpty();
    }

    @Test
    void howANoteLeadsToItsDocumentIsTheEditorsChoice() {
        assertThat(Marked.texts().footnotes(List.of("See A/79/149, annex I."), List.of("A/79/149, annex I.")).pair("PP1", "PP1", "Noting,").types())
                .containsExactly("editorial.typography");
        assertThat(Marked.texts().footnotes(List.of("See A/73/149, annexes I and III."), List.of("A/75/292, annex I.")).pair("PP1", "PP1", "Noting,").types())
                .containsExactly("editorial.session-rolled");
    }

    @Test
    void aFootnoteThatCitesOneMoreIsAListThatGrew() {
        assertThat(Marked.texts().footnotes(List.of("Resolutions 72/202 and 73/189."), List.of("Resolutions 72/202, 73/189 and 74/150."))
                .pair("PP1", "PP1", "Noting,").types()).containsExactly("editorial.recall-list-extended");
    }

    @Test
    void aFootnoteThatGoesWithItsWordsIsNoChangeOfItsOwn() {
        assertThat(Marked.texts().footnotes(List.of("A/70/174."), List.of()).pair("PP1", "PP1", "Noting the work[- and its report-]").types())
                .containsExactly("substantive.narrowed");
    }

    @Test
    void aDroppedOrderWhoseTimeHasComeWasProbablyExecuted() {
        assertThat(Marked.texts().dropped("OP1", "Decides to convene, beginning in 2019, a group;").types())
                .containsExactly("substantive.mandate-executed");
        assertThat(Marked.texts().dropped("OP1", "Requests the Secretary-General to submit a report at its seventy-fourth session;").types())
                .containsExactly("substantive.mandate-executed");
        assertThat(Marked.texts().dropped("OP1", "Requests the Chair to organize two meetings;").types())
                .containsExactly("substantive.mandate-executed");
    }

    @Test
    void otherDroppedParagraphsAreDeletions() {
        for (String text : List.of("Welcomes the report of 2019;",
                "Decides that the group 2019–2025 may decide to establish subgroups;",
                "Requests the Secretary-General to submit a report at its eightieth session;",
                "Decides to include in the provisional agenda of its seventy-fourth session the item;")) {
            assertThat(Marked.texts().dropped("OP1", text).types()).as(text).containsExactly("substantive.deletion");
        }
    }

    @Test
    void withinOneSessionNothingWasExecuted() {
        assertThat(Marked.texts().sessions(73, 73).dropped("OP1", "Requests the Chair to organize two meetings in 2019;").types())
                .containsExactly("substantive.deletion");
    }

    @Test
    void costClausesOfWholeParagraphsAreTold() {
        assertThat(Marked.texts().added("OP1", "Requests meetings within existing resources;").types())
                .containsExactly("substantive.cost", "substantive.addition");
    }
}
