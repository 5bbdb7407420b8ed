package org.priortext.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priortext.align.Match;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.Dossier;
import org.priortext.dossier.DossierStore;
import org.priortext.dossier.Note.Position;
import org.priortext.model.Paragraph;
import org.priortext.ui.kit.Background;

/** What the user sets on clauses by hand. */
class ClauseWorkTest {
    private final List<Throwable> failures = new ArrayList<>();
    private final Background background = Background.atOnce(failures::add);
    private final Analysis analysis = new Analysis();
    private final DossierStore store = new DossierStore();
    private final DossierModel dossier = new DossierModel(analysis, store, background);
    private final CompareModel compare = new CompareModel(dossier, analysis, background);
    private final ClausePairings pairings = new ClausePairings(dossier, compare);
    private final ClauseNotes notes = new ClauseNotes(dossier, compare);

    @BeforeEach
    void open() {
        dossier.open(Path.of("samples/samples.priortext"));
        compare.currentProperty().set(compare.rows().stream()
                .filter(row -> row.match().kind() == Match.Kind.EDITED && !row.match().moved() && row.left() != null && row.right() != null)
                .findFirst().orElseThrow());
    }

    private Row of(Paragraph later) {
        return compare.allRows().stream().filter(row -> row.right() == later).findFirst().orElseThrow();
    }

    @Test
    void anUnpairedClauseIsAddedUntilItIsGivenBack() {
        Row row = compare.currentProperty().get();
        pairings.unpair();
        assertThat(of(row.right()).match().kind()).isEqualTo(Match.Kind.ADDED);
        assertThat(compare.byUser(of(row.right()))).isTrue();
        assertThat(compare.currentProperty().get().right()).isSameAs(row.right());
        pairings.release();
        assertThat(compare.byUser(of(row.right()))).isFalse();
        assertThat(of(row.right()).match().kind()).isEqualTo(Match.Kind.EDITED);
    }

    @Test
    void aClauseIsPairedWithTwoOthersAndTheChangeCanBeUndone() {
        Row row = compare.currentProperty().get();
        Dossier before = dossier.dossier();
        List<Paragraph> two = pairings.candidates().subList(3, 5);
        pairings.pair(two);
        Match match = of(row.right()).match();
        assertThat(match.byUser()).isTrue();
        assertThat(match.kind()).isEqualTo(Match.Kind.MERGED);
        assertThat(match.before()).isEqualTo(two);
        dossier.undo();
        assertThat(dossier.dossier()).isEqualTo(before);
        assertThat(of(row.right()).match()).isEqualTo(row.match());
    }

    @Test
    void theLastPairingOfAClauseCounts() {
        Row row = compare.currentProperty().get();
        pairings.pair(List.of(pairings.candidates().get(3)));
        pairings.pair(List.of(row.left()));
        assertThat(of(row.right()).match().before()).containsExactly(row.left());
        assertThat(dossier.dossier().pairings()).hasSize(1);
    }

    @Test
    void aPairingHoldsInBothDirections() {
        Row row = compare.currentProperty().get();
        Paragraph other = pairings.candidates().get(3);
        pairings.pair(List.of(other));
        compare.versions().swap();
        assertThat(of(other).match().before()).containsExactly(row.right());
        assertThat(of(other).match().byUser()).isTrue();
    }

    @Test
    void notesAndPositionsAreKeptInTheFile(@TempDir Path folder) throws IOException {
        Row row = compare.currentProperty().get();
        notes.write("Ask the capital.");
        assertThat(notes.current().orElseThrow().position()).isEqualTo(Position.OPEN);
        notes.position(Position.RED_LINE);
        pairings.unpair();
        dossier.saveAs(folder.resolve("mine.priortext"));
        assertThat(store.read(folder.resolve("mine.priortext"))).isEqualTo(dossier.dossier());
        var note = notes.on(row.right(), false).orElseThrow();
        assertThat(note.text()).isEqualTo("Ask the capital.");
        assertThat(note.position()).isEqualTo(Position.RED_LINE);
        notes.remove();
        assertThat(notes.current()).isEmpty();
        dossier.undo();
        assertThat(notes.current()).contains(note);
    }

    @Test
    void aNoteMakesNoNewComparison() {
        var result = compare.comparisonProperty().get();
        notes.position(Position.AGREE);
        assertThat(compare.comparisonProperty().get()).isSameAs(result);
        assertThat(compare.currentProperty().get()).isNotNull();
    }
}
