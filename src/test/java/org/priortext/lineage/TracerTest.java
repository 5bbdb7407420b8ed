package org.priortext.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priortext.lineage.Texts.adopted;
import static org.priortext.lineage.Texts.draft;
import static org.priortext.lineage.Texts.spans;
import static org.priortext.lineage.Texts.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.priortext.model.Stage;
import org.priortext.model.Witness;

class TracerTest {

    private static final String DUST = "Noting with grave concern that sand and dust storms damage crops, close airports "
            + "and poison drinking water in arid lands";
    private static final String WELLS = "Encouraging pastoralists to dig communal wells before the scorching season begins";

    /** A paragraph long enough to make what one other text gives a small part. */
    private static final String LONG = "PP2: Recounting how caravans laden with frankincense, copper ingots, indigo cloth and "
            + "carved ivory crossed trackless plateaus guided by hired scouts, how monks copied itineraries onto parchment "
            + "scrolls, how surveyors later triangulated each cairn, ridge and dried lagoon, how archivists shelved their "
            + "brittle notebooks beside pressed flowers, lizards preserved in brandy, meteorite fragments and faded "
            + "lantern slides, and how grandchildren of drovers still sing ballads listing every waystation, quarrel, "
            + "wedding, famine and mirage between the copper port and the abandoned customs house,";

    private final Tracer tracer = new Tracer();

    @Test
    void namesTheEarliestTextThatHasTheWordsAndThoseThatCarriedThem() {
        Lineage lineage = tracer.trace(List.of(draft("one", "PP1: " + DUST + ","), adopted("two", "PP1: " + DUST + ","),
                draft("three", "PP1: " + DUST + ",")));

        assertThat(spans(lineage, "PP1")).containsExactly("inherited one PP1 > two PP1: " + DUST + ",");
        assertThat(lineage.paragraphs().getFirst().provenances().getFirst().agreed()).isTrue();
    }

    @Test
    void callsWordsOfDraftsAloneNotAgreed() {
        Lineage lineage = tracer.trace(List.of(draft("one", "PP1: " + DUST + ","), draft("two", "PP1: " + DUST + ",")));

        assertThat(lineage.paragraphs().getFirst().provenances().getFirst().agreed()).isFalse();
    }

    @Test
    void countsACommitteesRecommendationAsAgreed() {
        Lineage lineage = tracer.trace(List.of(text("one", Stage.RECOMMENDED, 73, null, "PP1: " + DUST + ","),
                draft("two", "PP1: " + DUST + ",")));

        assertThat(lineage.paragraphs().getFirst().provenances().getFirst().agreed()).isTrue();
    }

    @Test
    void callsWordsFoundNowhereNew() {
        Lineage lineage = tracer.trace(List.of(adopted("one", "PP1: " + DUST + ","), draft("two", "PP1: " + WELLS + ",")));

        assertThat(spans(lineage, "PP1")).containsExactly("new: " + WELLS + ",");
    }

    @Test
    void tellsWhereTheGreaterPartOfAPhraseStoodBeforeTheWhole() {
        String marsh = "Praising nomads who map vanishing rivers by starlight and share their sketches freely";
        Lineage lineage = new Tracer().trace(List.of(
                adopted("one", "PP1: Noting that engineers doubt this, " + marsh + ","),
                adopted("two", "PP1: " + marsh + " with drowsy customs officers,"),
                draft("three", "PP1: " + marsh + " with drowsy customs officers,")));

        Provenance phrase = lineage.paragraphs().getFirst().provenances().getFirst();
        assertThat(phrase.first().witness().label()).isEqualTo("two");
        assertThat(phrase.older().witness().label()).isEqualTo("one");
        assertThat(phrase.older().slice().text()).startsWith("Praising nomads").endsWith("freely");
    }

    @Test
    void givesTwoHalvesOfAPhraseTheirTwoSources() {
        Lineage lineage = tracer.trace(List.of(adopted("one", "PP1: " + DUST + ","), adopted("two", "PP1: " + WELLS + ","),
                draft("three", "PP1: " + DUST + ", " + WELLS + ",")));

        assertThat(spans(lineage, "PP1")).containsExactly(
                "inherited one PP1: " + DUST + ",", "inherited two PP1: " + WELLS + ",");
    }

    @Test
    void takesAnAbbreviationForItsWords() {
        Lineage lineage = tracer.trace(List.of(
                adopted("one", "PP1: Deploring that smugglers use ICTs to hide contraband cargo from harbour inspectors,"),
                draft("two", "PP1: Deploring that smugglers use information and communications technologies to hide contraband cargo from harbour inspectors,")));

        assertThat(lineage.paragraphs().getFirst().provenances()).singleElement()
                .matches(Provenance::exact).matches(provenance -> provenance.route() == Route.INHERITED);
    }

    @Test
    void keepsOnePhraseTogetherOverAChangedWord() {
        Lineage lineage = tracer.trace(List.of(adopted("one", "PP1: " + DUST + ","),
                draft("two", "PP1: " + DUST.replace("grave", "deep") + ",")));

        assertThat(spans(lineage, "PP1")).containsExactly("inherited~ one PP1: " + DUST.replace("grave", "deep") + ",");
    }

    @Test
    void findsTheFirstOfItsKindForAParagraphRolledOverWithOneWordChanged() {
        String rolled = "OP1: Requests the Director to convene shepherds, geologists and meteorologists in Nairobi for a "
                + "two-day clinic on dune fixation during its %s gathering;";
        Lineage lineage = tracer.trace(List.of(adopted("one", rolled.formatted("ninth")), adopted("two", rolled.formatted("tenth")),
                draft("three", rolled.formatted("tenth"))));

        assertThat(spans(lineage, "OP1")).singleElement().asString().startsWith("inherited~ one OP1 > two OP1: ");
        assertThat(lineage.wordForWordSince(lineage.paragraphs().getFirst().provenances().getFirst()))
                .get().extracting(place -> place.witness().label()).isEqualTo("two");
    }

    @Test
    void countsNamesAndFixedWordingAsFormulae() {
        String agenda = "OP1: Decides to include in the provisional agenda of its %s session the item entitled “Camel routes of the deserts”.";
        Lineage lineage = tracer.trace(List.of(adopted("one", agenda.formatted("seventieth")), draft("two", agenda.formatted("eightieth"))));

        assertThat(lineage.paragraphs().getFirst().provenances()).extracting(Provenance::route).containsOnly(Route.FORMULA);
        assertThat(lineage.shares()).last().extracting(Share::share).isEqualTo(1.0);
    }

    @Test
    void doesNotTakeEverydayJointsOfSentencesForLanguage() {
        Lineage lineage = tracer.trace(List.of(
                adopted("one", "PP1: Stressing the importance of the implementation of the commitments of all Member States in accordance with the Charter of the United Nations,"),
                draft("two", "PP1: Recalling the importance of the protection of glaciers by all Member States in accordance with the Charter of the United Nations,")));

        assertThat(lineage.paragraphs().getFirst().provenances()).extracting(Provenance::route)
                .containsOnly(Route.NEW, Route.FORMULA);
    }

    @Test
    void tellsWordsOfARivalTextFromThoseOfTheLine() {
        Witness line = text("line", Stage.ADOPTED, 73, "Deserts", "PP1: " + DUST + ",", LONG);
        Witness rival = text("rival", Stage.ADOPTED, 73, "Drylands", "PP1: " + WELLS + ",", "PP2: Praising nomads who map vanishing rivers by starlight,");
        Witness next = text("next", Stage.DRAFT, 74, "Deserts", "PP1: " + DUST + ",", LONG, "PP3: " + WELLS + ",");

        Lineage lineage = tracer.trace(List.of(line, rival, next));

        assertThat(spans(lineage, "PP1")).containsExactly("inherited line PP1: " + DUST + ",");
        assertThat(spans(lineage, "PP3")).containsExactly("borrowed rival PP1: " + WELLS + ",");
        assertThat(lineage.isReintroduced(lineage.paragraphs().get(2).provenances().getFirst())).isFalse();
    }

    @Test
    void tellsReintroducedWordsAndTheVersionsThatLackedThem() {
        Witness first = text("first", Stage.ADOPTED, 73, "Deserts", "PP1: " + DUST + ",", "PP2: " + WELLS + ",");
        Witness second = text("second", Stage.ADOPTED, 74, "Deserts", "PP1: " + DUST + ",");
        Witness third = text("third", Stage.DRAFT, 75, "Deserts", "PP1: " + DUST + ",", "PP2: " + WELLS + ",");

        Lineage lineage = tracer.trace(List.of(first, second, third));
        Provenance back = lineage.paragraphs().get(1).provenances().getFirst();

        assertThat(back.route()).isEqualTo(Route.BORROWED);
        assertThat(lineage.isReintroduced(back)).isTrue();
        assertThat(lineage.gap(back)).containsExactly(second);
        assertThat(Texts.steps(lineage, "first", "PP2")).isEqualTo("second dropped, third returned PP2");
    }

    @Test
    void looksPastATextsOwnDraftForTheSource() {
        Witness last = text("last", Stage.ADOPTED, 73, "Deserts", "PP1: " + DUST + ",");
        Witness draft = text("draft", Stage.DRAFT, 74, "Deserts", "PP1: " + DUST + ", " + WELLS + ",");
        Witness adopted = text("adopted", Stage.ADOPTED, 74, "Deserts", "PP1: " + DUST + ", " + WELLS + ",");

        assertThat(spans(tracer.trace(List.of(last, draft, adopted)), "PP1")).containsExactly(
                "inherited last PP1 > draft PP1: " + DUST + ",", "inherited draft PP1: " + WELLS + ",");
    }

    @Test
    void tracesASingleTextAsNew() {
        Lineage lineage = tracer.trace(List.of(draft("one", "PP1: " + DUST + ",")));

        assertThat(spans(lineage, "PP1")).containsExactly("new: " + DUST + ",");
        assertThat(lineage.survival()).isEmpty();
    }
}
