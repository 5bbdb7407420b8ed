package org.priortext.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatesTest {

    @Test
    void dividesAtTheLastAndOnlyWhereTwoNamesMeet() {
        assertThat(States.split("Bosnia and Herzegovina, Trinidad and Tobago, United Kingdom of Great Britain and Northern Ireland and United States of America"))
                .containsExactly("Bosnia and Herzegovina", "Trinidad and Tobago", "United Kingdom of Great Britain and Northern Ireland", "United States of America");
    }

    @Test
    void dropsArticlesOfRunningTextButNotOfNames() {
        assertThat(States.split("the Netherlands, the former Yugoslav Republic of Macedonia and the Russian Federation."))
                .containsExactly("Netherlands", "the former Yugoslav Republic of Macedonia", "Russian Federation");
    }

    @Test
    void keepsCommasInBrackets() {
        assertThat(States.split("Iran (Islamic Republic of), Venezuela (Bolivarian Republic of) and Zimbabwe"))
                .containsExactly("Iran (Islamic Republic of)", "Venezuela (Bolivarian Republic of)", "Zimbabwe");
    }

    @Test
    void tellsAListOfStatesFromOtherText() {
        assertThat(States.isList("Togo, Tunisia, Turkmenistan.")).isTrue();
        assertThat(States.isList("At the same meeting, the Committee took note, without a vote.")).isFalse();
    }
}
