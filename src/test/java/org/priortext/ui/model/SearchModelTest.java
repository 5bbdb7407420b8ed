package org.priortext.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priortext.corpus.Hit;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.DossierStore;
import org.priortext.model.CitationForm;
import org.priortext.ui.kit.Background;

class SearchModelTest {
    private static final String WORDS = "open, secure, stable, accessible and peaceful";

    private final List<Throwable> failures = new ArrayList<>();
    private final Background background = Background.atOnce(failures::add);
    private final Analysis analysis = new Analysis();
    private final DossierModel dossier = new DossierModel(analysis, new DossierStore(), background);
    private final CompareModel compare = new CompareModel(dossier, analysis, background);
    private final SearchModel search = new SearchModel(dossier, compare, analysis, background);

    @BeforeEach
    void open() {
        dossier.open(Path.of("samples/samples.priortext"));
    }

    @Test
    void findsTheCurrentClauseInAnyPlaceButItsOwn() {
        Row row = compare.rows().stream().filter(one -> one.left() != null && one.right() != null && one.match().similarity() > 0.9)
                .findFirst().orElseThrow();
        compare.currentProperty().set(row);
        search.whereElse();
        assertThat(failures).isEmpty();
        assertThat(search.openProperty().get()).isTrue();
        assertThat(search.hits()).isNotEmpty().noneMatch(hit -> hit.id().equals(row.right().id())
                && hit.label().equals(compare.versions().toProperty().get().version().label()));
        assertThat(search.hits()).isSortedAccordingTo(Hit.BEST_FIRST);
        assertThat(search.outcomeProperty().get()).contains(Integer.toString(search.hits().size()));
    }

    @Test
    void prefersTheWordsSelectedToTheWholeClause() {
        compare.next();
        compare.selectedWordsProperty().set(WORDS);
        search.whereElse();
        assertThat(search.phraseProperty().get()).isEqualTo(WORDS);
        compare.next();
        assertThat(compare.selectedWordsProperty().get()).isEmpty();
    }

    @Test
    void everyHitIsQuotedWithItsCitation() {
        String words = "information and communications technologies";
        search.find(words, null);
        assertThat(search.hits()).anyMatch(hit -> hit.exact() && hit.words().equals(words));
        assertThat(search.hits()).allMatch(hit -> SearchModel.quotation(hit).contains(hit.text().strip())
                && SearchModel.quotation(hit).contains(CitationForm.full(hit.symbol() != null ? hit.symbol() : hit.label(), hit.id())));
    }

    @Test
    void saysSoWhenWordsStandNowhere() {
        search.find("zymurgy quixotic flummox", null);
        assertThat(search.hits()).isEmpty();
        assertThat(search.outcomeProperty().get()).isEqualTo("Found nowhere else.");
    }
}
