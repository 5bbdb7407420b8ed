package org.priortext.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerbsTest {

    @Test
    void welcomingToRecallingIsWeaker() {
        assertThat(Marked.told("PP1", "[-Welcoming also-]{+Recalling+} that the Group met,"))
                .containsExactly("substantive.verb-weakened: Welcoming also → Recalling");
    }

    @Test
    void notingToReaffirmingIsStronger() {
        assertThat(Marked.types("PP1", "[-Noting-]{+Reaffirming+} that the Group met,"))
                .containsExactly("substantive.verb-strengthened");
    }

    @Test
    void expressingConcernToRecallingIsWeaker() {
        assertThat(Marked.types("PP1", "[-Expressing concern-]{+Recalling+} that States develop capabilities,"))
                .containsExactly("substantive.verb-weakened");
    }

    @Test
    void praiseToConcernHasNoOrder() {
        assertThat(Marked.types("PP1", "[-Welcoming-]{+Deploring+} the results,"))
                .containsExactly("substantive.verb-changed");
    }

    @Test
    void urgesAndCallsUponHaveNoAgreedOrder() {
        assertThat(Marked.types("OP1", "[-Urges-]{+Calls upon+} States to act;"))
                .containsExactly("substantive.verb-changed");
    }

    @Test
    void requestsToInvitesIsWeaker() {
        assertThat(Marked.types("OP1", "[-Requests-]{+Invites+} the Secretary-General to report;"))
                .containsExactly("substantive.verb-weakened");
    }

    @Test
    void anAddedQualificationOfTheVerbIsSeenAsThePhraseItMakes() {
        assertThat(Marked.texts().pair("PP1", "PP1", "Noting {+with appreciation +}the report,").notes())
                .containsExactly("Noting → Noting with appreciation");
        assertThat(Marked.types("PP1", "Noting {+with concern +}the report,"))
                .containsExactly("substantive.verb-strengthened");
    }

    @Test
    void innerVerbsAreComparedToo() {
        assertThat(Marked.told("OP1", "Welcomes the directory, and [-invites-]{+calls upon+} States to use it;"))
                .containsExactly("substantive.verb-strengthened: invites → calls upon");
    }

    @Test
    void aVerbOutsideTheLaddersIsJudgedAsAnyOtherWord() {
        assertThat(Marked.types("PP1", "[-Welcoming-]{+Commemorating+} the anniversary,"))
                .containsExactly("substantive.wording");
    }

    @Test
    void alsoAndFurtherAreNeverSubstance() {
        assertThat(Marked.told("OP7", "[-Further-]{+Also+} decides to meet;"))
                .containsExactly("editorial.sequence-modifier: Further decides → Also decides");
        assertThat(Marked.types("OP7", "[-Also decides-]{+Decides+} to meet;"))
                .containsExactly("editorial.sequence-modifier");
        assertThat(Marked.types("PP7", "Confirming{+ also+} that States agree,"))
                .containsExactly("editorial.sequence-modifier");
    }

    @Test
    void furtherInsideTheSentenceIsNotASequenceWord() {
        assertThat(Marked.types("OP7", "Decides to {+further +}develop the rules;"))
                .containsExactly("substantive.wording");
    }

    @Test
    void theWordsThatFollowANewVerbAreStillRead() {
        assertThat(Marked.told("PP1", "[-Confirming the conclusions of the Group of Governmental Experts-]{+Reaffirming+} that norms apply,"))
                .containsExactly(
                        "substantive.verb-strengthened: Confirming → Reaffirming",
                        "substantive.narrowed: the conclusions of the Group of Governmental Experts → ");
    }
}
