package org.priortext.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditorialPatternsTest {

    @Test
    void anAbbreviationWrittenOutIsEditorial() {
        assertThat(Marked.told("PP4", "the security of [-ICTs-]{+information and communications technologies+},"))
                .containsExactly("editorial.abbreviation-expansion: ICTs → information and communications technologies");
    }

    @Test
    void soIsACompoundAndTheReverse() {
        assertThat(Marked.types("PP4", "[-ICT-related-]{+information and communications technology-related+} activities,"))
                .containsExactly("editorial.abbreviation-expansion");
        assertThat(Marked.types("PP4", "the use of [-information and communications technologies-]{+ICTs+},"))
                .containsExactly("editorial.abbreviation-expansion");
    }

    @Test
    void aDroppedGlossIsEditorial() {
        assertThat(Marked.types("PP3", "information and communications technologies [-(ICTs) -]for the common good,"))
                .containsExactly("editorial.abbreviation-expansion");
    }

    @Test
    void anAbbreviationTheTextItselfExplainsCountsToo() {
        assertThat(Marked.texts()
                .pair("PP1", "PP1", "Noting the Open-ended Working Group (OEWG),")
                .pair("PP2", "PP2", "Welcoming the work of the [-OEWG-]{+Open-ended Working Group+},").types())
                .containsExactly("editorial.abbreviation-expansion");
    }

    @Test
    void anUnexplainedAbbreviationIsSubstance() {
        assertThat(Marked.types("PP2", "the work of the [-XYZ-]{+Open-ended Working Group+},"))
                .containsExactly("substantive.wording");
    }

    @Test
    void wordsBesideAnAbbreviationAreStillRead() {
        assertThat(Marked.types("PP2", "functions in [-ICTs could-]{+information and communications technologies must+} be used,"))
                .containsExactly("substantive.modal", "editorial.abbreviation-expansion");
    }

    @Test
    void aRedlineThatKeepsAnAndOfTheNameIsReadAsOneEdit() {
        assertThat(Marked.told("PP5", "the security of [-ICTs-]{+information+} and {+communications technologies and +}their use,"))
                .containsExactly("editorial.abbreviation-expansion: ICTs → information and communications technologies");
    }

    @Test
    void suchTechnologiesStandsForTheNameUsedElsewhere() {
        assertThat(Marked.texts()
                .pair("PP1", "PP1", "Noting the use of ICTs,")
                .pair("PP2", "PP2", "conflict arising from the use of [-ICTs-]{+such technologies+},").types())
                .containsExactly("editorial.anaphora");
        assertThat(Marked.texts()
                .pair("PP1", "PP1", "Noting the use of information and communications technologies,")
                .pair("PP2", "PP2", "the use of [-such-]{+information and communications+} technologies,").types())
                .containsExactly("editorial.anaphora");
    }

    @Test
    void suchWeaponsDoesNotStandForTechnologies() {
        assertThat(Marked.texts()
                .pair("PP1", "PP1", "Noting the use of ICTs,")
                .pair("PP2", "PP2", "conflict arising from the use of [-ICTs-]{+such weapons+},").types())
                .containsExactly("substantive.wording");
    }

    @Test
    void aNameAndItsPointerInTwoPlacesAreOneChange() {
        assertThat(Marked.texts()
                .pair("PP1", "PP1", "Noting the use of ICTs, and of an ICT,")
                .pair("PP2", "PP2", "the secure and reliable [-ICT -]use{+ of such technologies+},").told())
                .containsExactly("editorial.anaphora: ICT → of such technologies");
    }

    @Test
    void moreThanAPointerIsNoPointer() {
        assertThat(Marked.texts()
                .pair("PP1", "PP1", "Noting locally recruited personnel and locally recruited personnel,")
                .pair("PP2", "PP2", "attacks[- directed against such personnel-] on the ground{+ on locally recruited personnel+},").types())
                .doesNotContain("editorial.anaphora");
    }

    @Test
    void aNameInFullIsEditorialIfTheOtherTextHasIt() {
        String marked = "Recalling that the Group of Governmental Experts{+ on Trust in the Field of Information+} met,";
        assertThat(Marked.texts()
                .dropped("PP1", "Welcoming the Group of Governmental Experts on Trust in the Field of Information,")
                .pair("PP2", "PP1", marked).types())
                .containsExactly("editorial.name-expanded", "structure.renumbered");
        assertThat(Marked.types("PP2", marked)).containsExactly("substantive.addition");
    }

    @Test
    void articlesCapitalsSpellingAndPunctuationAreTheSecretariats() {
        for (String marked : List.of("apply to [-the -]State conduct,", "the open-ended [-working group-]{+Working Group+} met,",
                "responsible [-behavior-]{+behaviour+} of States,", "in Geneva[-,-] and New York,")) {
            assertThat(Marked.types("PP1", marked)).as(marked).containsExactly("editorial.secretariat");
        }
    }

    @Test
    void quotesDashesAndHyphensAreTypography() {
        for (String marked : List.of("the item entitled [-\"Developments\"-]{+“Developments”+},", "in [-2021-2025-]{+2021–2025+},",
                "[-non-discriminatory-]{+non‑discriminatory+} access,")) {
            assertThat(Marked.types("PP1", marked)).as(marked).containsExactly("editorial.typography");
        }
    }

    @Test
    void connectingWordsAloneAreSmallWording() {
        assertThat(Marked.types("PP1", "the security [-of -]and [-the -]use of data,")).containsExactly("editorial.wording");
        assertThat(Marked.types("PP1", "a year [-prior to-]{+before+} the session,")).containsExactly("editorial.wording");
    }

    @Test
    void andToOrIsSubstance() {
        assertThat(Marked.types("PP1", "States [-and-]{+or+} organizations,")).containsExactly("substantive.wording");
    }
}
