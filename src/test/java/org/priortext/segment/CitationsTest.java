package org.priortext.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.priortext.model.Citation;

class CitationsTest {

    private static List<String> symbols(String text) {
        return Citations.in(text).stream().map(citation -> citation.symbol() + (citation.date() == null ? "" : " " + citation.date())).toList();
    }

    @Test
    void givesBareNumbersToTheOrganNamedBeforeThem() {
        assertThat(symbols("Human Rights Council resolutions 20/8 of 5 July 2012 and 26/13 of 26 June 2014, as well as General Assembly resolutions 68/167 of 18 December 2013"))
                .containsExactly("A/HRC/RES/20/8 2012-07-05", "A/HRC/RES/26/13 2014-06-26", "A/RES/68/167 2013-12-18");
    }

    @Test
    void knowsPartsDecisionsAndOldForms() {
        assertThat(symbols("its resolutions 43/78 H of 7 December 1988 and 2603 A (XXIV) of 16 December 1969, as well as its decision 72/512 of 4 December 2017"))
                .containsExactly("A/RES/43/78 H 1988-12-07", "A/RES/2603 A (XXIV) 1969-12-16", "A/DEC/72/512 2017-12-04");
    }

    @Test
    void sharesADateBetweenTwoNumbers() {
        assertThat(symbols("resolutions 74/28 and 74/29 of 12 December 2019")).containsExactly("A/RES/74/28 2019-12-12", "A/RES/74/29 2019-12-12");
    }

    @Test
    void knowsTheSecurityCouncilsByTheirYear() {
        assertThat(symbols("Security Council resolution 2175 (2014) of 29 August 2014")).containsExactly("S/RES/2175 (2014) 2014-08-29");
    }

    @Test
    void findsWholeSymbolsWithTheirModifiers() {
        assertThat(symbols("(A/67/53 and A/67/53/Corr.1), A/AC.292/2023/INF/5 and A/C.1/73/L.27/Rev.1."))
                .containsExactly("A/67/53", "A/67/53/Corr.1", "A/AC.292/2023/INF/5", "A/C.1/73/L.27/Rev.1");
    }

    @Test
    void pointsAtTheWordsTheyStandFor() {
        String text = "Recalling its resolutions 36/103 of 9 December 1981";
        Citation citation = Citations.in(text).getFirst();
        assertThat(text.substring(citation.start(), citation.end())).isEqualTo("36/103");
    }

    @Test
    void takesNoPageOrDateForACitation() {
        assertThat(symbols("the session of 2018/2019, page 2/5, with 45 votes")).isEmpty();
    }
}
