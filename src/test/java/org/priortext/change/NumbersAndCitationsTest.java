package org.priortext.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersAndCitationsTest {

    private static final String AGENDA =
            "Decides to include in the provisional agenda of its [-seventy-fourth-]{+seventy-sixth+} session the item;";

    @Test
    void aSessionRolledAsFarAsTheTextsLieApartIsEditorial() {
        assertThat(Marked.told("OP7", AGENDA))
                .containsExactly("editorial.session-rolled: seventy-fourth → seventy-sixth");
    }

    @Test
    void aSessionRolledFurtherChangesTheMandate() {
        assertThat(Marked.texts().sessions(73, 74).pair("OP7", "OP7", AGENDA).types())
                .containsExactly("substantive.mandate-changed");
        assertThat(Marked.texts().pair("OP5", "OP5",
                "to report to the General Assembly at its [-seventy-fifth-]{+eightieth+} session;").notes())
                .containsExactly("seventy-fifth → eightieth session: rolled by 5, the texts are 2 apart");
        assertThat(Marked.texts().sessions(75, 75).pair("OP5", "OP5",
                "to report to the General Assembly at its [-seventy-fifth-]{+eightieth+} session;").notes())
                .noneMatch(note -> note.contains("apart"));
    }

    @Test
    void withoutSessionsOfTheTextsOnlyForwardIsRolled() {
        assertThat(Marked.texts().sessions(null, null).pair("OP7", "OP7", AGENDA).types())
                .containsExactly("editorial.session-rolled");
        assertThat(Marked.texts().sessions(null, null).pair("OP7", "OP7", "at its [-eightieth-]{+seventieth+} session;").types())
                .containsExactly("substantive.wording");
    }

    @Test
    void anOrdinalThatCountsNoSessionIsSubstance() {
        assertThat(Marked.types("PP2", "the [-twentieth-]{+twenty-fifth+} anniversary of the Treaty,"))
                .containsExactly("substantive.wording");
    }

    @Test
    void sessionsOfOtherBodiesRollInTheirOwnRhythm() {
        assertThat(Marked.types("PP3", "Recalling that, at its [-eighth-]{+eleventh+} substantive session, the group met,"))
                .containsExactly("editorial.session-rolled");
        assertThat(Marked.types("OP3", "Requests the group to conclude at its [-eighth-]{+eleventh+} session;"))
                .containsExactly("substantive.mandate-changed");
    }

    @Test
    void daysAndTermsRollAsWholes() {
        assertThat(Marked.told("OP3", "to be held from [-2 to 7 December 2024-]{+1 to 6 December 2026+} in The Hague;"))
                .containsExactly("editorial.date-rolled: 2 to 7 December 2024 → 1 to 6 December 2026");
        assertThat(Marked.types("OP1", "the report for [-2022/23-]{+2024/25+};")).containsExactly("editorial.date-rolled");
        assertThat(Marked.types("OP1", "Council resolution [-2022/23-]{+2024/25+};")).containsExactly("substantive.wording");
    }

    @Test
    void theSuccessorOfADocumentCountedByYearsIsRolled() {
        assertThat(Marked.types("PP3", "issued as document [-A/AC.292/2022/INF/5-]{+A/AC.292/2024/INF/5/Rev.1+},"))
                .containsExactly("editorial.session-rolled");
    }

    @Test
    void aResolutionNumberedByTheYearGivesWayToItsSuccessor() {
        assertThat(Marked.types("PP2", "Recalling Economic and Social Council resolution [-2022/3 of 7 June 2022-]{+2024/13 of 23 July 2024+},"))
                .containsExactly("editorial.session-rolled");
    }

    @Test
    void theAndOfAListThatGrewElsewhereIsPunctuation() {
        assertThat(Marked.types("PP1", "Recalling its resolutions 70/1 of 1 May 2016[- and-]{+,+} 71/2 of 2 May 2017 and 72/3 of 3 May 2018,"))
                .containsExactly("editorial.secretariat");
    }

    @Test
    void datesThatMoveOnAreEditorial() {
        assertThat(Marked.told("OP6", "shall hold its session in [-June 2019-]{+2021+} in Geneva;"))
                .containsExactly("editorial.date-rolled: June 2019 → 2021");
        assertThat(Marked.types("OP6", "Decides to meet, [-beginning in 2019-]{+starting from 2021+}, in Geneva;"))
                .containsExactly("editorial.date-rolled", "editorial.wording");
    }

    @Test
    void deadlinesAndDatesThatGoBackAreSubstance() {
        assertThat(Marked.types("OP6", "to achieve this by [-2020-]{+2030+};")).containsExactly("substantive.wording");
        assertThat(Marked.types("OP6", "held in [-2020-]{+2015+};")).containsExactly("substantive.wording");
    }

    @Test
    void datesThatMoveByOtherYearsThanTheTextsAreSubstance() {
        for (String marked : List.of("the Declaration of [-26 October 2019-]{+19 January 2024+};", "from [-2020-]{+2020–2030+};",
                "to be held in [-2026-]{+28 August 2026+};")) {
            assertThat(Marked.types("OP6", marked)).as(marked).containsExactly("substantive.wording");
        }
    }

    @Test
    void newResolutionsInTheListAreEditorial() {
        assertThat(Marked.texts().pair("PP1", "PP1", "Recalling its resolutions 70/237 of 23 December 2015[- and-]{+,+} 71/28 of "
                + "5 December 2016{+, 73/27 of 5 December 2018 and 74/29 of 12 December 2019+},").notes())
                .containsExactly("adds 73/27, 74/29");
    }

    @Test
    void resolutionsOfTheSecurityCouncilAreCitationsToo() {
        assertThat(Marked.types("PP1", "Recalling Security Council resolutions 2178 (2014)[- and-]{+,+} 2396 (2017){+ and 2462 (2019)+},"))
                .containsExactly("editorial.recall-list-extended");
    }

    @Test
    void aResolutionLeftOutOfTheListIsSubstance() {
        assertThat(Marked.told("PP1", "Recalling its resolutions 71/28 of 5 December 2016, [-73/266 of 22 December 2018 -]"
                + "and 74/29 of 12 December 2019,"))
                .containsExactly("substantive.deletion: 73/266 of 22 December 2018 → ");
    }

    @Test
    void theSuccessorOfACitedResolutionIsRolled() {
        assertThat(Marked.told("OP1", "the implementation of resolution [-73/8-]{+75/12+};"))
                .containsExactly("editorial.session-rolled: 73/8 → 75/12");
        assertThat(Marked.types("OP1", "the implementation of resolution [-73/8-]{+71/12+};"))
                .containsExactly("substantive.wording");
        assertThat(Marked.types("PP1", "Recalling its resolutions 70/1, 71/2, 72/3 and [-73/8-]{+75/12+},"))
                .contains("substantive.deletion");
    }

    @Test
    void aCitationOutsideAListIsSubstance() {
        assertThat(Marked.types("OP1", "Decides to convene a group{+ pursuant to resolution 75/240+};"))
                .contains("substantive.qualifier");
    }
}
