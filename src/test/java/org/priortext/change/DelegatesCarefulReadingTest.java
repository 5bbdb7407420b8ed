package org.priortext.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small words with large effects: nothing of this may pass for an editor's work. */
class DelegatesCarefulReadingTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Reaffirming that lighthouses [-must not-]{+may+} be used in war,",
        "Urges States {+not +}to refrain from extinguishing lighthouses;",
        "States shall {+not +}extinguish lighthouses;",
        "shall [-no longer -]be extinguished;",
        "[-Neither-]{+Both+} the flag State nor the keeper is liable;"})
    void aNegationTurnsTheSenseRoundAndComesFirst(String marked) {
        assertThat(Marked.types("OP1", marked).getFirst()).isEqualTo("substantive.negation");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Calls upon [-all -]States to act;", "with the assistance [-of-]{+to+} States;", "security [-in-]{+of+} their use;",
        "Recalling its resolutions{+, in particular+} 76/1 of 1 May 2021[- and-]{+,+} 77/2 of 2 May 2022{+ and 78/3 of 3 May 2023+};", "to protect lighthouses[-, lightships-] and buoys;", "in {+any +}armed conflict;",
        "for up to [-10-]{+20+} days;", "for [-two-]{+three+} weeks;", "in peace [-and-]{+or+} war;", "[-by-]{+for+} the Secretariat;",
        "with the consent of [-the-]{+any+} State;", "[-its-]{+their+} territory;", "States [-may-]{+shall+} act;",
        "before [-2030-]{+2035+};", "[-legally binding -]rules;", "[-binding-]{+non-binding+} rules;", "Requests {+inter alia +}a study;",
        "[-Secretary-General-]{+President+} to convene;", "[-20 per cent-]{+30 per cent+} of the budget;", "a [-lawful-]{+unlawful+} act;",
        "the right[-s-] of peoples and [-individuals-]{+States+};", "from [-Member -]States;"})
    void smallWordsThatMatterAreSubstance(String marked) {
        List<Change> changes = Marked.texts().pair("OP1", "OP1", marked).all().getLast();
        assertThat(changes.getFirst().substantive()).as(marked + changes).isTrue();
    }

    @Test
    void wordsThatOnlyChangePlaceAreSaidToMove() {
        assertThat(Marked.texts().pair("PP1", "PP1", "Noting that [-access to -]education and training for women need {+access to +}power,").notes())
                .contains("moved within the paragraph");
    }

    @Test
    void reversedVerbsAreToldBothWays() {
        assertThat(Marked.types("PP4", "[-Welcoming-]{+Noting+} the report and [-noting-]{+welcoming+} the work,"))
                .containsExactly("substantive.verb-weakened", "substantive.verb-strengthened");
    }

    @Test
    void whoIsReportedToAndHowOftenBelongToTheMandate() {
        assertThat(Marked.types("OP3", "Requests the Chair to report to the [-General Assembly-]{+Economic and Social Council+} on this;"))
                .containsExactly("substantive.mandate-changed");
        assertThat(Marked.told("OP3", "Decides that the Commission shall meet [-each year-]{+every two years+};"))
                .containsExactly("substantive.mandate-changed: each year → every two years");
    }

    @Test
    void aQualifierInTheSteadOfAWordIsToldAsAnExchange() {
        assertThat(Marked.texts().pair("OP1", "OP1", "and [-speedily-]{+immediately+} to release them;").notes())
                .containsExactly("speedily → immediately");
    }

    @Test
    void wordsAddedToARewrittenListAreNamed() {
        assertThat(Marked.texts().pair("PP1", "PP1", "on exploitation[- and-]{+,+} abuse{+ and harassment+} in the system,").notes())
                .containsExactly("“harassment” put in");
    }

    @Test
    void negationsThatAreNoneTurnNothingRound() {
        assertThat(Marked.types("OP1", "Requests a report {+no later than +}in 2025;")).containsExactly("substantive.wording");
    }
}
