package org.priortext.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.Dossier;
import org.priortext.dossier.DossierStore;
import org.priortext.dossier.Note.Position;
import org.priortext.ui.kit.Background;

/** A comparison that takes its time while the dossier, or the choice of versions, changes. */
class LateComparisonTest {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final Background background = new Background(waiting::add, Runnable::run, failures::add);
    private final Analysis analysis = new Analysis();
    private final DossierModel dossier = new DossierModel(analysis, new DossierStore(), background);
    private final CompareModel compare = new CompareModel(dossier, analysis, background);
    private final ClauseNotes notes = new ClauseNotes(dossier, compare);

    @BeforeEach
    void open() {
        compare.rows().subscribe(this::draw);
        dossier.open(Path.of("samples/samples.priortext"));
        work();
        compare.next();
    }

    /** What a view asks as soon as there are rows. */
    private void draw() {
        compare.rows().forEach(row -> notes.on(row.subject(), row.right() == null));
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    /** The last begun first, as threads may. */
    private void workBackwards() {
        while (!waiting.isEmpty()) {
            ((ArrayDeque<Runnable>) waiting).pollLast().run();
        }
    }

    @Test
    void aPairingThatGoesWithItsDossierMakesNoComparison() {
        new ClausePairings(dossier, compare).unpair();
        work();
        dossier.create();
        workBackwards();
        assertThat(failures).isEmpty();
        assertThat(compare.comparisonProperty().get()).isNull();
        assertThat(compare.rows()).isEmpty();
        assertThat(background.currentProperty().get()).isNull();
    }

    @Test
    void aComparisonUnderWayGoesWithItsVersions() {
        compare.versions().swap();
        dossier.change(_ -> Dossier.EMPTY);
        workBackwards();
        assertThat(failures).isEmpty();
        assertThat(compare.comparisonProperty().get()).isNull();
        assertThat(compare.rows()).isEmpty();
    }

    @Test
    void aPositionTakenBeforeTheVersionsChosenAreComparedIsOnTheClauseShown() {
        Row row = compare.currentProperty().get();
        String shown = (row.right() != null ? compare.comparisonProperty().get().to() : compare.comparisonProperty().get().from()).label();
        compare.versions().choose(compare.versions().texts().getFirst(), compare.versions().texts().get(1));
        notes.position(Position.RED_LINE);
        assertThat(dossier.dossier().notes()).singleElement()
                .satisfies(note -> assertThat(note.version() + " " + note.paragraph()).isEqualTo(shown + " " + row.subject().id()));
    }
}
