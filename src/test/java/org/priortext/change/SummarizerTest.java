package org.priortext.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.priortext.model.Resolution;

class SummarizerTest {

    private static final String LIST = "Recalling its resolutions 68/243, 69/28, 70/237, 71/28 and 72/30";

    @Test
    void countsPlacesBySubstance() {
        Summary summary = Marked.texts()
                .pair("PP1", "PP1", "Noting the use of [-ICTs-]{+information and communications technologies+},")
                .pair("PP2", "PP3", "Considering that it is necessary,")
                .pair("PP3", "PP2", "norms [-can-]{+could+} apply,")
                .added("PP4", "Welcoming the efforts,")
                .summary();
        assertThat(summary).extracting(Summary::unchanged, Summary::edited, Summary::added, Summary::editorialOnly, Summary::substantive)
                .containsExactly(1, 2, 1, 1, 2);
    }

    @Test
    void namesOfSponsorsAreTakenAsOneWhateverTheirForm() {
        Summary summary = Marked.texts().sponsors(
                List.of("the Netherlands", "Democratic Republic of Congo", "Turkey", "Cuba"),
                List.of("Netherlands", "Democratic Republic of the Congo", "Türkiye", "the Russian Federation")).summary();
        assertThat(summary.sponsorsJoined()).containsExactly("Russian Federation");
        assertThat(summary.sponsorsLeft()).containsExactly("Cuba");
    }

    @Test
    void anAdoptedTextWithoutSponsorsHasLostNone() {
        assertThat(Marked.texts().sponsors(List.of("Cuba"), List.of()).summary().sponsorsLeft()).isEmpty();
    }

    @Test
    void citationsAddedAndDroppedAreListed() {
        Summary summary = Marked.texts().pair("PP1", "PP1", "Recalling its resolutions 71/28{+, 73/27+} and [-73/266-]{+74/29+},").summary();
        assertThat(summary.citationsAdded()).containsExactly("A/RES/73/27", "A/RES/74/29");
        assertThat(summary.citationsDropped()).containsExactly("A/RES/73/266");
    }

    @Test
    void warnsOfResolutionsNoLongerRecalled() {
        assertThat(Marked.texts().pair("PP1", "PP1", LIST + "[-, 73/266 and 73/27-],").summary().warnings())
                .containsExactly("PP1 no longer recalls A/RES/73/266, A/RES/73/27.");
    }

    @Test
    void warnsOfASessionSkippedInAYearlyList() {
        assertThat(Marked.texts().pair("PP1", "PP1", LIST + "{+ and 74/29+},").summary().warnings())
                .containsExactly("PP1 recalls nothing of session 73, in a list with one resolution a session.");
    }

    @Test
    void warnsWhenThePredecessorIsNotCited() {
        assertThat(Marked.texts().symbolBefore("A/RES/73/27").pair("PP1", "PP1", LIST + ",").summary().warnings())
                .containsExactly("The text does not cite A/RES/73/27, with which it is compared.");
    }

    @Test
    void warnsOfWhatTheSisterLineCites() {
        Marked sister = Marked.texts().pair("PP1", "PP1", LIST + " and 73/266,");
        Resolution other = Marked.resolution("A/RES/73/266", 2019, 73, List.of(), sister.alignment().after().paragraphs(), List.of());
        assertThat(Marked.texts().pair("PP1", "PP1", LIST + ",").summary(other).warnings())
                .containsExactly("Not cited, though “A/RES/73/266” recalls the same resolutions and belongs with them: A/RES/73/266.");
    }

    @Test
    void textsOfAnotherFamilyAreNoSisters() {
        Marked stranger = Marked.texts().pair("PP1", "PP1", "Recalling its resolutions 60/1, 61/2, 62/3 and 63/4,");
        Resolution other = Marked.resolution("A/RES/64/5", 2019, 73, List.of(), stranger.alignment().after().paragraphs(), List.of());
        assertThat(Marked.texts().pair("PP1", "PP1", LIST + ",").summary(other).warnings()).isEmpty();
    }
}
