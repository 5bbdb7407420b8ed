package org.priortext.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubstanceTest {

    @Test
    void modalsHaveADirection() {
        assertThat(Marked.texts().pair("PP1", "PP1", "norms [-can-]{+could+} be developed,").notes())
                .containsExactly("can → could: weaker");
        assertThat(Marked.texts().pair("OP1", "OP1", "States [-should-]{+shall+} cooperate;").notes())
                .containsExactly("should → shall: stronger");
        assertThat(Marked.texts().pair("OP1", "OP1", "States [-cooperate-]{+may cooperate+};").notes())
                .containsExactly("“may” put in");
    }

    @Test
    void qualifiersPutInAndTakenOutAreToldWithTheirWords() {
        assertThat(Marked.told("OP1", "Invites States{+, as appropriate,+} to report;"))
                .containsExactly("substantive.qualifier:  → as appropriate");
        assertThat(Marked.told("OP1", "to assist States[-, upon request,-] in this;"))
                .containsExactly("substantive.qualifier: upon request → ");
    }

    @Test
    void aQualifierThatOnlyMovesIsNotPutIn() {
        assertThat(Marked.types("OP1", "Invites States[-, as appropriate,-] to report on all measures and results{+, as appropriate+};"))
                .doesNotContain("substantive.qualifier");
    }

    @Test
    void toConsiderDoingIsLessThanToDo() {
        assertThat(Marked.texts().pair("OP2", "OP2", "Calls upon States to [-become-]{+consider becoming+} parties;").notes())
                .contains("“consider” put in");
        assertThat(Marked.texts().pair("OP2", "OP2", "Calls upon States to {+seek to +}end this;").notes())
                .containsExactly("“seek to” put in");
    }

    @Test
    void aQualifierWithAFewWordsOfItsOwnIsToldWithThem() {
        assertThat(Marked.texts().pair("OP1", "OP1", "Invites States to act{+, with a view to increasing productivity+};").notes())
                .containsExactly("“with a view to increasing productivity” put in");
        assertThat(Marked.types("OP1", "the use of the spectrum{+ by all radio communication services+};"))
                .containsExactly("substantive.wording");
    }

    @Test
    void aQualifierInsideANewLimbBelongsToIt() {
        assertThat(Marked.types("PP1", "Noting the role of States{+, and of businesses where appropriate and academia+},"))
                .containsExactly("substantive.addition");
        assertThat(Marked.types("OP1", "may establish subgroups{+, as the Member States deem necessary+};"))
                .containsExactly("substantive.qualifier");
    }

    @Test
    void aCostClauseInADroppedLimbIsToldBesideTheLimb() {
        assertThat(Marked.types("OP1", "Decides to meet[-, and to provide the possibility of holding, from within voluntary contributions, other meetings-];"))
                .containsExactly("substantive.cost", "substantive.deletion");
    }

    @Test
    void whoPaysComesFirst() {
        assertThat(Marked.types("OP1", "Requests the Secretary-General to {+urgently +}report{+, within existing resources+};"))
                .containsExactly("substantive.cost", "substantive.qualifier");
    }

    @Test
    void theAddresseeIsNamedOnBothSides() {
        assertThat(Marked.texts().pair("OP1", "OP1", "Invites [-all -]Member States to report;").notes())
                .containsExactly("all Member States → Member States");
        assertThat(Marked.types("OP1", "Requests the [-Secretary-General-]{+Chair+} to report;"))
                .containsExactly("substantive.addressee");
    }

    @Test
    void wordsExchangedInAMandateChangeIt() {
        assertThat(Marked.types("OP1", "Decides to convene a group to [-study-]{+negotiate+} rules;"))
                .containsExactly("substantive.mandate-changed");
        assertThat(Marked.types("OP1", "Welcomes the wish to [-study-]{+negotiate+} rules;"))
                .containsExactly("substantive.wording");
    }

    @Test
    void longPiecesDroppedOrAddedAreLimbs() {
        assertThat(Marked.types("PP1", "Noting the role of States[-, as well as the application of international law to them-],"))
                .containsExactly("substantive.narrowed");
        assertThat(Marked.types("PP1", "Noting the role of States{+, and stressing the necessity of compliance by producers+},"))
                .containsExactly("substantive.addition");
        assertThat(Marked.types("OP1", "Decides to meet[-, and to provide the possibility of holding meetings with business-];"))
                .containsExactly("substantive.deletion");
    }

    @Test
    void shortItemsOfAListWidenOrNarrow() {
        assertThat(Marked.types("PP1", "essential for {+international security, +}cooperation and trust,"))
                .containsExactly("substantive.widened");
        assertThat(Marked.types("PP1", "essential for [-international security, -]cooperation and trust,"))
                .containsExactly("substantive.narrowed");
    }

    @Test
    void neighbouringEditsAreReadAsOnePassage() {
        assertThat(Marked.told("OP1", "measures to [-address them-]{+prevent+} and {+counter such threats and +}to learn;"))
                .containsExactly("substantive.wording: address them → prevent and counter such threats");
    }

    @Test
    void aRewrittenPassageIsCutAtTheWordsBothTextsShare() {
        assertThat(Marked.told("PP1", "Noting [-norms, and that these additional norms for States will be developed over time-]"
                + "{+that these additional norms for States will be developed over time, and the need for new binding obligations of States+},"))
                .containsExactly("substantive.narrowed: norms, and → ",
                        "substantive.addition:  → and the need for new binding obligations of States");
    }

    @Test
    void substanceComesBeforeEditorialAndPlace() {
        assertThat(Marked.texts().moved("OP3", "OP2",
                "[-Further-]{+Also+} decides that ICT[--] norms [-can-]{+shall+} apply at its [-seventy-fourth-]{+seventy-sixth+} session;").types())
                .containsExactly("substantive.modal", "editorial.session-rolled", "editorial.sequence-modifier",
                        "structure.moved", "structure.renumbered");
    }
}
