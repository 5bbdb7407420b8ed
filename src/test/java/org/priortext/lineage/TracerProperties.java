package org.priortext.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;
import org.priortext.model.Witness;
import org.priortext.text.FoldedWord;
import org.priortext.text.Folding;

class TracerProperties {

    @Property(tries = 60)
    void spansTileEveryParagraph(@ForAll("dossiers") List<Witness> witnesses) {
        Lineage lineage = new Tracer().trace(witnesses);

        assertThat(lineage.paragraphs()).extracting(Lineage.Traced::paragraph)
                .containsExactlyElementsOf(witnesses.getLast().resolution().paragraphs());
        for (Lineage.Traced traced : lineage.paragraphs()) {
            int at = 0;
            for (Provenance provenance : traced.provenances()) {
                assertThat(provenance.slice().paragraph()).isSameAs(traced.paragraph());
                assertThat(provenance.slice().start()).isEqualTo(at);
                at = provenance.slice().end();
            }
            assertThat(at).isEqualTo(traced.paragraph().text().length());
        }
    }

    @Property(tries = 60)
    void theSourcesWordsBearOutEveryClaim(@ForAll("dossiers") List<Witness> witnesses) {
        for (Lineage.Traced traced : new Tracer().trace(witnesses).paragraphs()) {
            for (Provenance provenance : traced.provenances()) {
                if (provenance.first() != null) {
                    List<String> words = words(provenance.slice().text());
                    List<String> theirs = words(provenance.first().slice().text());
                    assertThat(subsequence(words, theirs)).isGreaterThanOrEqualTo((int) Math.ceil(0.8 * words.size()));
                    if (provenance.exact()) {
                        assertThat(theirs).containsSequence(words);
                    }
                }
            }
        }
    }

    @Property(tries = 60)
    void firstComesBeforeViaAndBothBeforeTheTarget(@ForAll("dossiers") List<Witness> witnesses) {
        for (Lineage.Traced traced : new Tracer().trace(witnesses).paragraphs()) {
            for (Provenance provenance : traced.provenances()) {
                List<Integer> order = new ArrayList<>();
                if (provenance.first() != null) {
                    order.add(witnesses.indexOf(provenance.first().witness()));
                }
                provenance.via().forEach(place -> order.add(witnesses.indexOf(place.witness())));
                order.add(witnesses.size() - 1);
                assertThat(order).isSorted().doesNotHaveDuplicates();
            }
        }
    }

    @Property(tries = 30)
    void aTextTracedAgainstItselfIsInheritedWordForWord(@ForAll("telling") Resolution text) {
        List<Witness> twice = List.of(new Witness("first", text), new Witness("again", text));

        for (Lineage.Traced traced : new Tracer().trace(twice).paragraphs()) {
            assertThat(traced.provenances()).singleElement()
                    .matches(Provenance::exact)
                    .matches(provenance -> provenance.route() == Route.INHERITED)
                    .matches(provenance -> provenance.first().witness() == twice.getFirst());
        }
    }

    @Property(tries = 60)
    void sharesAddUpToOne(@ForAll("dossiers") List<Witness> witnesses) {
        List<Share> shares = new Tracer().trace(witnesses).shares();

        assertThat(shares).extracting(Share::witness).containsExactlyElementsOf(witnesses);
        double sum = shares.stream().mapToDouble(Share::share).sum();
        assertThat(sum).isBetween(hasWords(witnesses.getLast()) ? 0.999 : 0, 1.001);
    }

    private static boolean hasWords(Witness witness) {
        return witness.resolution().paragraphs().stream().anyMatch(paragraph -> paragraph.text().chars().anyMatch(Character::isLetterOrDigit));
    }

    @Property(tries = 40)
    void everyEarlierClauseHasOneDescentWithStepsInOrder(@ForAll("dossiers") List<Witness> witnesses) {
        Lineage lineage = new Tracer().trace(witnesses);

        long clauses = witnesses.subList(0, witnesses.size() - 1).stream()
                .mapToLong(witness -> witness.resolution().paragraphs().size()).sum();
        assertThat(lineage.survival()).hasSize((int) clauses);
        for (Descent descent : lineage.survival()) {
            List<Integer> order = descent.steps().stream().map(step -> witnesses.indexOf(step.witness())).toList();
            assertThat(order).isSorted().doesNotHaveDuplicates()
                    .allMatch(later -> later > witnesses.indexOf(descent.witness()));
            for (Descent.Step step : descent.steps()) {
                assertThat(step.to().isEmpty()).isEqualTo(step.fate() == Fate.DROPPED);
                assertThat(step.witness().resolution().paragraphs()).containsAll(step.to());
            }
        }
    }

    /** Two to four versions made of the same few phrases, so that runs, halves, copies and reorderings abound. */
    @Provide
    Arbitrary<List<Witness>> dossiers() {
        Arbitrary<String> phrase = Arbitraries.of(
                "Affirming that oases shelter exhausted migratory birds", "who map vanishing rivers by starlight",
                "the use of ICTs", "information and communications technologies (ICTs)", "of the Charter of the United Nations",
                "recalling its resolutions 70/1 of 25 September 2015 and 71/28 of 5 December 2016,", "States", "and", "“",
                "Encouraging pastoralists to dig communal wells", "to the General Assembly at its eightieth session;",
                "before the scorching season begins", "– dual-use technologies", "abandoned salt mines swallow caravans");
        Arbitrary<String> paragraph = phrase.list().ofMinSize(1).ofMaxSize(6).map(phrases -> String.join(" ", phrases));
        Arbitrary<Resolution> text = paragraph.list().ofMinSize(1).ofMaxSize(5).map(TracerProperties::resolution);
        return text.list().ofMinSize(2).ofMaxSize(4).map(texts -> {
            List<Witness> witnesses = new ArrayList<>();
            texts.forEach(each -> witnesses.add(new Witness("v" + witnesses.size(), each)));
            return witnesses;
        });
    }

    /** Texts of paragraphs that each tell enough to be known again. */
    @Provide
    Arbitrary<Resolution> telling() {
        Arbitrary<String> word = Arbitraries.strings().withCharRange('a', 'z').ofMinLength(4).ofMaxLength(9);
        return word.list().ofMinSize(6).ofMaxSize(30).map(words -> String.join(" ", words)).list().ofMinSize(1).ofMaxSize(6)
                .map(TracerProperties::resolution);
    }

    private static Resolution resolution(List<String> texts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        texts.forEach(text -> paragraphs.add(Paragraph.of("PP" + (paragraphs.size() + 1), ParagraphKind.PREAMBULAR, null, text)));
        return Resolution.of(paragraphs);
    }

    private static List<String> words(String text) {
        return Folding.standard().words(text).stream().map(FoldedWord::form).toList();
    }

    private static int subsequence(List<String> a, List<String> b) {
        int[][] length = new int[a.size() + 1][b.size() + 1];
        for (int i = 1; i <= a.size(); i++) {
            for (int j = 1; j <= b.size(); j++) {
                length[i][j] = a.get(i - 1).equals(b.get(j - 1)) ? length[i - 1][j - 1] + 1
                        : Math.max(length[i - 1][j], length[i][j - 1]);
            }
        }
        return length[a.size()][b.size()];
    }
}
