package org.priortext.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.priortext.align.Match;
import org.priortext.dossier.Comparison;
import org.priortext.export.RandomComparisons;
import org.priortext.redline.Redline;

class ChangeClassifierProperties {

    @Property(tries = 300)
    void everyEditedMatchIsReadAndSubstanceComesFirst(@ForAll long seed) {
        Comparison comparison = RandomComparisons.of(seed);
        List<Redline> redlines = comparison.clauses().stream().map(Comparison.Clause::redline).toList();
        List<List<Change>> all = new ChangeClassifier().classify(comparison.alignment(), redlines);
        assertThat(all).hasSameSizeAs(redlines);
        for (int i = 0; i < all.size(); i++) {
            List<Change> changes = all.get(i);
            assertThat(changes).isSortedAccordingTo(Comparator.comparing(ChangeType::of));
            if (redlines.get(i).match().kind() != Match.Kind.UNCHANGED) {
                assertThat(changes).isNotEmpty();
            }
        }
        Summary summary = new Summarizer().summarize(comparison.alignment(), all, List.of());
        assertThat(summary.editorialOnly() + summary.substantive()).isLessThanOrEqualTo(all.size());
        assertThat(new BriefText().lines(new Briefing().brief("A", "B", comparison.alignment(), all, summary, new StillStanding(0, 0)), 80))
                .allMatch(line -> !line.contains("no change of substance"));
    }

    @Property(tries = 300)
    void anEditOfUnknownWordsIsNeverEditorial(@ForAll("sentences") List<String> kept, @ForAll("strange") String gone,
            @ForAll("strange") String come) {
        String marked = String.join(" ", kept) + " [-" + gone + "-]{+" + come + "+} " + String.join(" ", kept) + ",";
        boolean differs = !gone.equalsIgnoreCase(come);
        assertThat(Marked.texts().pair("PP1", "PP1", marked).all().getFirst().stream().anyMatch(Change::substantive)).isEqualTo(differs);
    }

    @Provide
    Arbitrary<List<String>> sentences() {
        return Arbitraries.of("noting", "that", "States", "should", "also", "cooperate", "peacefully").list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> strange() {
        return Arbitraries.strings().withCharRange('q', 'z').ofMinLength(4).ofMaxLength(9);
    }
}
