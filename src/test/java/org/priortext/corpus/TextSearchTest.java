package org.priortext.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;
import org.priortext.model.Witness;

class TextSearchTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "use of ICTs | the use of information and communications technologies by States | use of information and communications technologies",
        "capacity building | national capacity-building efforts | ",
        "capacitybuilding efforts | national capacity-building efforts | capacity-building efforts",
        "the rule of law | at national level the Rule, of law prevails | the Rule, of law"})
    void takesAbbreviationsHyphensCaseAndPunctuationForTheSameWords(String phrase, String text, String words) {
        List<Hit> hits = search(text, phrase);

        if (words == null) {
            assertThat(hits).noneMatch(Hit::exact);
        } else {
            assertThat(hits).singleElement().matches(Hit::exact).extracting(Hit::words).isEqualTo(words);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "A/RES/73/27 | Recalling its resolution 73/27 of 5 December 2018 | 73/27",
        " S/RES/2231 (2015) | Recalling Security Council resolution 2231 (2015), | 2231 (2015",
        "A/70/174 | Welcoming the report of the Group (A/70/174), | A/70/174"})
    void findsASymbolAsClausesNameTheDocument(String symbol, String text, String words) {
        assertThat(search(text, symbol)).singleElement().matches(Hit::exact).extracting(Hit::words).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "play a leading role in promoting dialogue | should play a very leading role in promoting dialogue among | play a very leading role in promoting dialogue",
        "play a leading role in promoting dialogue | should play a role in promoting dialogue among States | play a role in promoting dialogue",
        "play a leading role in promoting dialogue | should play a central role in promoting dialogue, | play a central role in promoting dialogue"})
    void findsWordsPutInLeftOutAndExchanged(String phrase, String text, String words) {
        assertThat(search(text, phrase)).singleElement().matches(hit -> !hit.exact() && hit.score() < 1)
                .extracting(Hit::words).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "national security | international security",
        "regular institutional dialogue under the United Nations | the role of the United Nations",
        "the peaceful settlement of disputes | the peaceful uses of outer space"})
    void doesNotTakeAFewCommonWordsForNearlyTheSame(String phrase, String text) {
        assertThat(search(text, phrase)).isEmpty();
    }

    private static List<Hit> search(String text, String phrase) {
        Resolution resolution = Resolution.of(List.of(Paragraph.of("PP1", ParagraphKind.PREAMBULAR, null, text)));
        return new TextSearch().search(List.of(new TextSearch.Source("file.txt", new Witness("text", resolution))), phrase, 10);
    }
}
