package org.priortext.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priortext.align.Correction;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.DossierStore;
import org.priortext.dossier.Version;
import org.priortext.lineage.Route;
import org.priortext.model.Resolution;
import org.priortext.model.Witness;
import org.priortext.ui.kit.Background;
import org.priortext.ui.model.LineageModel.Filter;

class LineageModelTest {
    private final List<Throwable> failures = new ArrayList<>();
    private final Background background = Background.atOnce(failures::add);
    private final Analysis analysis = new Analysis();
    private final DossierModel dossier = new DossierModel(analysis, new DossierStore(), background);
    private final LineageModel lineage = new LineageModel(dossier, analysis, background);

    private static Reading text(String label, String date) {
        Version version = new Version(label, null, date == null ? null : LocalDate.parse(date), null, null, Path.of(label), null);
        Witness witness = version.witness(Resolution.of(List.of()));
        return new Reading(version, witness, null, null);
    }

    private static List<String> older(Reading target, Reading... texts) {
        return LineageModel.older(List.of(texts), target).stream().map(one -> one.version().label()).toList();
    }

    @Test
    void whatIsOlderComesOldestFirstInWhateverLine() {
        Reading target = text("2023", "2023-10-12");
        assertThat(older(target, text("2020b", "2020-12-31"), target, text("2018", "2018-12-05"), text("2024", "2024-01-01")))
                .containsExactly("2018", "2020b", "2023");
    }

    @Test
    void withoutDatesTheOrderOfTheDossierTells() {
        Reading target = text("B", null);
        assertThat(older(target, text("A", null), target, text("C", null))).containsExactly("A", "B");
    }

    @Test
    void ofTheSameDateTheOneBeforeIsOlder() {
        Reading target = text("II", "2018-11-19");
        assertThat(older(target, text("I", "2018-11-19"), target, text("III", "2018-11-19"))).containsExactly("I", "II");
    }

    @Test
    void goesFromPhraseToPhraseOfTheNewestText() {
        dossier.open(Path.of("samples/samples.priortext"));
        assertThat(failures).isEmpty();
        assertThat(lineage.targetProperty().get().version().label()).isEqualTo("L.11 (2023)");
        lineage.next();
        assertThat(lineage.selectedProperty().get().first()).isNotNull();
        assertThat(lineage.letter(lineage.selectedProperty().get().first().witness())).matches("[A-E]");
        lineage.filterProperty().set(Filter.BORROWED);
        lineage.selectedProperty().set(null);
        lineage.next();
        assertThat(lineage.selectedProperty().get().route()).isEqualTo(Route.BORROWED);
        assertThat(SourceNote.citation(lineage.selectedProperty().get().first())).startsWith("A/");
    }

    @Test
    void followsEveryClauseOfAnEarlierText() {
        SurvivalModel survival = new SurvivalModel(lineage, dossier, new CompareModel(dossier, analysis, background));
        dossier.open(Path.of("samples/samples.priortext"));
        assertThat(survival.originProperty().get()).isNotNull();
        assertThat(survival.rows()).hasSameSizeAs(survival.originProperty().get().resolution().paragraphs());
        assertThat(survival.columns()).hasSize(5);
        survival.originProperty().set(survival.origins().getLast());
        assertThat(survival.columns()).hasSize(1);
    }

    @Test
    void tracesAnewWhenAClauseIsPairedByHand() {
        dossier.open(Path.of("samples/samples.priortext"));
        Object before = lineage.lineageProperty().get();

        dossier.change(one -> one.pairing(witness("75/240"), witness("L.11 (2023)"), new Correction(List.of("PP1"), List.of("PP2"))));

        assertThat(lineage.lineageProperty().get()).isNotSameAs(before);
    }

    private Witness witness(String label) {
        return dossier.readings().stream().filter(one -> one.version().label().equals(label)).findFirst().orElseThrow().witness();
    }
}
