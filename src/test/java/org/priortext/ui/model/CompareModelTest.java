package org.priortext.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priortext.align.Confidence;
import org.priortext.align.Match;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.Comparison;
import org.priortext.dossier.Dossier;
import org.priortext.dossier.DossierStore;
import org.priortext.lineage.Descent;
import org.priortext.lineage.Provenance;
import org.priortext.model.FootnoteMark;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.redline.Apparatus;
import org.priortext.redline.Redliner;
import org.priortext.ui.kit.Background;

class CompareModelTest {
    private final List<Throwable> failures = new ArrayList<>();
    private final Background background = Background.atOnce(failures::add);
    private final Analysis analysis = new Analysis();
    private final DossierModel dossier = new DossierModel(analysis, new DossierStore(), background);
    private final CompareModel compare = new CompareModel(dossier, analysis, background);

    @BeforeEach
    void open() {
        dossier.open(Path.of("samples/samples.priortext"));
        assertThat(failures).isEmpty();
    }

    private Reading reading(String label) {
        return dossier.readings().stream().filter(one -> one.version().label().equals(label)).findFirst().orElseThrow();
    }

    @Test
    void beginsWithWhatTheLastTextOfTheFirstLineChanged() {
        assertThat(compare.versions().toProperty().get().version().label()).isEqualTo("L.11 (2023)");
        assertThat(compare.versions().fromProperty().get().version().label()).isEqualTo("75/240");
        assertThat(compare.comparisonProperty().get()).isNotNull();
    }

    @Test
    void showsEveryParagraphOfBothTextsInItsOrder() {
        var result = compare.comparisonProperty().get();
        assertThat(compare.rows().stream().map(Row::left).filter(java.util.Objects::nonNull).map(Paragraph::id))
                .containsExactlyElementsOf(result.from().resolution().paragraphs().stream().map(Paragraph::id).toList());
        assertThat(compare.rows().stream().map(Row::right).filter(java.util.Objects::nonNull).map(Paragraph::id))
                .containsExactlyElementsOf(result.to().resolution().paragraphs().stream().map(Paragraph::id).toList());
    }

    @Test
    void aVersionIsShownAgainstTheOneBeforeItInItsLine() {
        compare.versions().choose(reading("L.4 (2020)"));
        assertThat(compare.versions().fromProperty().get().version().label()).isEqualTo("73/266");
    }

    @Test
    void theFirstOfALineIsShownAgainstTheOneAfterIt() {
        for (List<String> step : List.of(List.of("L.27/Rev.1", "73/27"), List.of("73/266", "L.4 (2020)"))) {
            compare.versions().choose(reading(step.getFirst()));
            assertThat(compare.versions().fromProperty().get().version().label()).isEqualTo(step.getFirst());
            assertThat(compare.versions().toProperty().get().version().label()).isEqualTo(step.getLast());
        }
    }

    @Test
    void textsOfALineEachAreComparedInTheOrderOfTheDossier() {
        dossier.change(old -> old.versions().stream().filter(one -> !List.of("L.27/Rev.1", "73/266").contains(one.label()))
                .reduce(old, Dossier::without, (_, second) -> second));
        assertThat(compare.versions().fromProperty().get().version().label()).isEqualTo("L.27/Rev.1");
        assertThat(compare.versions().toProperty().get().version().label()).isEqualTo("73/266");
        compare.versions().choose(reading("73/266"));
        assertThat(compare.versions().fromProperty().get().version().label()).isEqualTo("L.27/Rev.1");
        compare.versions().choose(reading("L.27/Rev.1"));
        assertThat(compare.versions().fromProperty().get().version().label()).isEqualTo("L.27/Rev.1");
    }

    @Test
    void changesSides() {
        compare.versions().swap();
        assertThat(compare.versions().fromProperty().get().version().label()).isEqualTo("L.11 (2023)");
        assertThat(compare.comparisonProperty().get().to().label()).isEqualTo("75/240");
    }

    @Test
    void stepsThroughEveryChangeAndStaysAtTheLast() {
        List<Row> visited = new ArrayList<>();
        compare.next();
        while (visited.isEmpty() || visited.getLast() != compare.currentProperty().get()) {
            visited.add(compare.currentProperty().get());
            compare.next();
        }
        assertThat(visited).isEqualTo(compare.stops());
        assertThat(visited.size()).isGreaterThan(10);
        compare.previous();
        assertThat(compare.currentProperty().get()).isSameAs(visited.get(visited.size() - 2));
    }

    @Test
    void changesOnlyLeavesOutWhatIsTheSame() {
        compare.switches().changesOnlyProperty().set(true);
        assertThat(compare.rows()).isNotEmpty().allMatch(compare::marked);
        compare.switches().changesOnlyProperty().set(false);
        assertThat(compare.rows()).isEqualTo(compare.allRows());
    }

    @Test
    void marksLoseNoWordOfEitherSide() {
        for (Row row : compare.rows()) {
            if (row.left() != null) {
                assertThat(words(MarkedText.withoutNotes(MarkedText.before(row.clause(), row.left())))).isEqualTo(row.left().text());
            }
            if (row.right() != null) {
                assertThat(words(MarkedText.withoutNotes(MarkedText.after(row.clause(), row.right())))).isEqualTo(row.right().text());
                assertThat(words(MarkedText.withoutNotes(MarkedText.both(row.clause(), row.right())).stream()
                        .filter(piece -> piece.mark() != Piece.Mark.DELETED).toList())).isEqualTo(row.right().text());
            }
        }
    }

    @Test
    void oneColumnHasEveryDeletedWordOnce() {
        String deleted = words(compare.rows().stream()
                .filter(row -> !row.goesElsewhere())
                .flatMap(row -> MarkedText.withoutNotes(row.right() != null ? MarkedText.both(row.clause(), row.right())
                        : MarkedText.before(row.clause(), row.left())).stream())
                .filter(piece -> piece.mark() == Piece.Mark.DELETED).toList());
        int expected = compare.comparisonProperty().get().clauses().stream()
                .flatMap(clause -> clause.redline().runs().stream())
                .filter(org.priortext.redline.Run.Deleted.class::isInstance)
                .mapToInt(run -> run.text().length()).sum();
        assertThat(deleted).hasSize(expected);
    }

    @Test
    void everyFootnoteIsCalledOnceWhereTheTextCallsIt() {
        for (Row row : compare.rows()) {
            if (row.right() != null) {
                assertThat(MarkedText.after(row.clause(), row.right()).stream()
                        .filter(piece -> piece.manner() == Piece.Manner.NOTE_CALL).map(Piece::text))
                        .containsExactlyElementsOf(row.right().marks().stream().map(FootnoteMark::label).toList());
            }
        }
        assertThat(compare.rows()).anyMatch(row -> row.right() != null && !row.right().marks().isEmpty());
        assertThat(compare.footnotes()).isPositive();
    }

    @Test
    void aTextComparedWithItselfHasNoChanges() {
        compare.versions().fromProperty().set(compare.versions().toProperty().get());
        assertThat(compare.comparisonProperty().get().clauses()).allMatch(clause -> clause.match().kind() == Match.Kind.UNCHANGED);
        assertThat(compare.stops()).isEmpty();
        compare.next();
        assertThat(compare.currentProperty().get()).isNull();
    }

    @Test
    void undoingARemovalBringsTheVersionBack() {
        Dossier before = dossier.dossier();
        dossier.change(old -> old.without(reading("L.11 (2023)").version()));
        assertThat(dossier.unsavedProperty().get()).isTrue();
        assertThat(compare.versions().toProperty().get().version().label()).isNotEqualTo("L.11 (2023)");
        dossier.undo();
        assertThat(dossier.dossier()).isEqualTo(before);
        assertThat(dossier.unsavedProperty().get()).isFalse();
        dossier.redo();
        assertThat(dossier.dossier().version("L.11 (2023)")).isEmpty();
    }

    @Test
    void anEmptyDossierHasNothingToCompare() {
        dossier.create();
        assertThat(compare.comparisonProperty().get()).isNull();
        assertThat(compare.rows()).isEmpty();
    }

    @Test
    void saysWhatItIsDoingUntilThereIsAResult() {
        assertThat(compare.hintProperty().get()).isNull();
        dossier.create();
        assertThat(compare.hintProperty().get()).isEqualTo("compare.empty");
        Deque<Runnable> waiting = new ArrayDeque<>();
        Background slow = new Background(waiting::add, Runnable::run, failures::add);
        DossierModel opened = new DossierModel(analysis, new DossierStore(), slow);
        CompareModel pending = new CompareModel(opened, analysis, slow);
        opened.openOrAdd(List.of(Path.of("samples/A-RES-75-240.md"), Path.of("samples/A-C.1-78-L.11.md")));
        List<String> hints = new ArrayList<>(List.of(pending.hintProperty().get()));
        while (!waiting.isEmpty()) {
            waiting.poll().run();
            hints.add(pending.hintProperty().get());
        }
        assertThat(hints).containsSubsequence("compare.reading", "compare.comparing", null);
        assertThat(hints).doesNotContain("compare.empty");
    }

    @Test
    void theFirstTwoTextsOfADossierAreComparedBeforeTheOthersAreRead() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        Background slow = new Background(waiting::add, Runnable::run, failures::add);
        DossierModel opened = new DossierModel(analysis, new DossierStore(), slow);
        CompareModel first = new CompareModel(opened, analysis, slow);
        opened.open(Path.of("samples/samples.priortext"));
        waiting.poll().run();
        assertThat(opened.readings()).anyMatch(Reading::pending);
        Comparison shown = first.comparisonProperty().get();
        assertThat(shown.from().label()).isEqualTo("75/240");
        List<Row> rows = List.copyOf(first.rows());
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
        assertThat(opened.readings()).noneMatch(Reading::pending);
        assertThat(first.rows()).isEqualTo(rows);
        Comparison all = first.comparisonProperty().get();
        assertThat(all.clauses()).isEqualTo(shown.clauses());
        assertThat(all.summary()).isEqualTo(analysis.compare(shown.from(), shown.to(), List.of(),
                opened.readings().stream().filter(Reading::hasText).map(Reading::witness)
                        .filter(witness -> witness != shown.from() && witness != shown.to()).toList()).summary());
    }

    @Test
    void hidingEditorialChangesSkipsThemAndCountsThem() {
        compare.versions().choose(reading("75/240"));
        int all = compare.stops().size();
        int inPlace = (int) compare.changes().stream().filter(Row::editorial).filter(Row::inPlace).count();
        assertThat(inPlace).isPositive().isLessThan(compare.editorialOnly());
        compare.switches().hideEditorialProperty().set(true);
        assertThat(compare.stops().size()).isEqualTo(all - inPlace);
        assertThat(compare.rows()).filteredOn(Row::editorial).noneMatch(compare::wordsMarked);
    }

    private Predicate<Row> shownBy(ChangeFilter filter) {
        return row -> filter.shows(row, compare.wordsMarked(row));
    }

    @Test
    void ofAMovedClauseWithHiddenEditorialChangesThePlaceAloneIsCounted() {
        compare.versions().choose(reading("75/240"));
        List<Row> moved = compare.changes().stream().filter(Row::editorial).filter(Row::movedWhole).toList();
        assertThat(moved).isNotEmpty().allMatch(shownBy(ChangeFilter.EDITORIAL));
        compare.switches().hideEditorialProperty().set(true);
        assertThat(compare.changes()).containsAll(moved);
        for (Row row : moved) {
            assertThat(Arrays.stream(ChangeFilter.values()).filter(one -> shownBy(one).test(row)))
                    .containsExactly(ChangeFilter.ALL, ChangeFilter.PLACE, ChangeFilter.MOVES);
        }
        assertThat(compare.changes()).noneMatch(shownBy(ChangeFilter.EDITORIAL));
    }

    @Test
    void everyChangeIsInTheListOfAll() {
        assertThat(compare.stops()).allMatch(shownBy(ChangeFilter.ALL));
        assertThat(compare.stops().stream().filter(shownBy(ChangeFilter.ADDED)))
                .allMatch(row -> row.left() == null).isNotEmpty();
        assertThat(compare.stops().stream().filter(shownBy(ChangeFilter.SUBSTANTIVE)))
                .noneMatch(shownBy(ChangeFilter.EDITORIAL)).isNotEmpty();
    }

    @Test
    void everyChangeIsCountedOnceAndIsOfOneSort() {
        for (String label : List.of("L.11 (2023)", "75/240", "73/27")) {
            compare.versions().choose(reading(label));
            List<Row> changes = compare.changes();
            assertThat(changes.stream().map(Row::clause)).doesNotHaveDuplicates();
            assertThat(compare.stops().stream().map(Row::clause).distinct().toList()).containsExactlyElementsOf(changes.stream().map(Row::clause).toList());
            for (Row row : changes) {
                assertThat(Arrays.stream(ChangeFilter.values()).filter(ChangeFilter::sort).filter(one -> one != ChangeFilter.ALL)
                        .filter(one -> shownBy(one).test(row))).describedAs("%s", row).hasSize(1);
            }
            assertThat(changes.size() + compare.unchanged()).isEqualTo(compare.comparisonProperty().get().clauses().size());
            assertThat(changes.stream().filter(shownBy(ChangeFilter.SUBSTANTIVE))).hasSize(compare.comparisonProperty().get().summary().substantive());
            assertThat(changes.stream().filter(shownBy(ChangeFilter.EDITORIAL))).hasSize(compare.editorialOnly());
            assertThat(compare.editorialOnly()).isEqualTo(compare.comparisonProperty().get().summary().editorialOnly());
        }
    }

    @Test
    void whatIsDimmedIsMovedAndNeitherSplitNorJoined() {
        List<Row> dimmed = compare.changes().stream().filter(Row::movedWhole).toList();
        assertThat(dimmed).hasSize(compare.dimmable()).isNotEmpty()
                .allMatch(row -> row.match().before().size() == 1 && row.match().after().size() == 1);
        assertThat(compare.changes().stream().filter(row -> row.match().moved())).hasSizeGreaterThan(dimmed.size());
    }

    @Test
    void withTheChangesOnlyAnUnchangedClauseGivesWayToTheNextChange() {
        Row unchanged = compare.rows().stream().filter(row -> !row.differs()).findFirst().orElseThrow();
        int place = compare.rows().indexOf(unchanged);
        Row next = compare.rows().stream().skip(place).filter(Row::differs).findFirst().orElseThrow();
        compare.currentProperty().set(unchanged);
        compare.switches().changesOnlyProperty().set(true);
        assertThat(compare.currentProperty().get()).isSameAs(next);
        compare.switches().changesOnlyProperty().set(false);
        assertThat(compare.currentProperty().get()).isSameAs(next);
    }

    @Test
    void findsWordsInEitherTextRoundAndRound() {
        FindModel find = new FindModel(compare);
        find.openProperty().set(true);
        find.queryProperty().set("DATA security");
        List<FindModel.Hit> hits = find.hits();
        assertThat(hits).hasSizeGreaterThan(1);
        for (FindModel.Hit hit : hits) {
            assertThat(find.currentProperty().get()).isEqualTo(hit);
            assertThat(compare.currentProperty().get()).isSameAs(hit.row());
            find.next();
        }
        assertThat(find.currentProperty().get()).isEqualTo(hits.getFirst());
        find.previous();
        assertThat(find.currentProperty().get()).isEqualTo(hits.getLast());
        find.openProperty().set(false);
        assertThat(find.hits()).isEmpty();
    }

    @Test
    void seeksFromWhereTheReaderWasWhenTheFieldWasOpened() {
        FindModel find = new FindModel(compare);
        Row here = compare.stops().get(10);
        compare.currentProperty().set(here);
        find.openProperty().set(true);
        find.queryProperty().set("the use of");
        FindModel.Hit first = find.currentProperty().get();
        assertThat(compare.rows().indexOf(first.row())).isGreaterThanOrEqualTo(compare.rows().indexOf(here));
        find.queryProperty().set("zymurgy");
        assertThat(find.currentProperty().get()).isNull();
        find.queryProperty().set("the use of");
        assertThat(find.currentProperty().get()).isEqualTo(first);
    }

    @Test
    void tellsWhereWordsOfAClauseLiveOnWithoutBeingItsCounterpart() {
        OtherPlaces places = compare.otherPlaces();
        Map<Paragraph, List<Paragraph>> echoes = places.echoesProperty().get();
        assertThat(echoes).isNotEmpty();
        echoes.forEach((paragraph, others) -> assertThat(others).isNotEmpty().allMatch(other -> places.echoes(other).contains(paragraph))
                .noneMatch(other -> compare.comparisonProperty().get().alignment().of(other).orElseThrow().paragraphs().anyMatch(one -> one == paragraph)));
    }

    @Test
    void goesFromOneSideOfAMovedOrSplitClauseToTheOtherAndBack() {
        OtherPlaces places = compare.otherPlaces();
        Row half = compare.rows().stream().filter(row -> !places.otherSide(row).isEmpty()).findFirst().orElseThrow();
        compare.currentProperty().set(half);
        places.goOn();
        Row other = compare.currentProperty().get();
        assertThat(other).isNotSameAs(half);
        assertThat(other.clause()).isSameAs(half.clause());
        for (int i = 0; i < half.match().paragraphs().count() && compare.currentProperty().get() != half; i++) {
            places.goOn();
        }
        assertThat(compare.currentProperty().get()).isSameAs(half);
    }

    @Test
    void offersTheLikeliestPartnersFirst() {
        ClausePairings pairings = new ClausePairings(dossier, compare);
        compare.currentProperty().set(compare.rows().stream()
                .filter(row -> row.left() != null && row.right() != null && row.match().similarity() > 0.5).findFirst().orElseThrow());
        assertThat(pairings.candidates()).hasSameSizeAs(compare.comparisonProperty().get().from().resolution().paragraphs())
                .startsWith(pairings.partners().getFirst());
    }

    @Test
    void quotesWordsByTheTextTheyWereSelectedIn() {
        Row row = compare.rows().stream().filter(one -> one.left() != null && one.right() != null
                && one.left().text().startsWith("Recalling") && one.right().text().startsWith("Recalling")).findFirst().orElseThrow();
        compare.currentProperty().set(row);
        for (boolean earlier : new boolean[] {true, false}) {
            compare.select("Recalling", earlier);
            assertThat(compare.place().slice().paragraph()).isSameAs(earlier ? row.left() : row.right());
        }
    }

    @Test
    void quotesTheCurrentClauseWithItsCitation() {
        assertThat(compare.quotation()).isNull();
        Row row = compare.rows().stream().filter(one -> one.right() != null).findFirst().orElseThrow();
        compare.currentProperty().set(row);
        assertThat(compare.quotation()).startsWith("\u201cRecalling").contains("A/C.1/78/L.11, first preambular paragraph, 12 October 2023");
    }

    private static String words(List<Piece> pieces) {
        StringBuilder all = new StringBuilder();
        pieces.forEach(piece -> all.append(piece.text()));
        return all.toString();
    }

    @Test
    void aClauseOfWhichOnlyWordsLiveOnIsShownWhereTheyLiveOn() {
        LineageModel lineage = new LineageModel(dossier, analysis, background);
        SurvivalModel survival = new SurvivalModel(lineage, dossier, compare);
        dossier.create();
        dossier.open(Path.of("samples/samples.priortext"));
        int gone = 0;
        var witnesses = lineage.lineageProperty().get().witnesses();
        for (Descent descent : lineage.lineageProperty().get().survival()) {
            for (Descent.Step step : descent.steps()) {
                if (descent.witness() != witnesses.get(witnesses.size() - 2) || step.witness() != witnesses.getLast()) {
                    continue; // one pair of texts, compared once
                }
                survival.compare(descent.witness(), descent.ancestor(), step);
                Row shown = compare.currentProperty().get();
                if (shown.left() != descent.ancestor()) {
                    gone++;
                    assertThat(step.to()).contains(shown.right());
                } else if (shown.match().after().isEmpty()) {
                    assertThat(step.to()).isEmpty();
                }
            }
        }
        assertThat(gone).isPositive();
    }

    @Test
    void aPhraseTheFilterHidesIsNoLongerChosen() {
        LineageModel lineage = new LineageModel(dossier, analysis, background);
        dossier.create();
        dossier.open(Path.of("samples/samples.priortext"));
        lineage.next();
        Provenance chosen = lineage.selectedProperty().get();
        lineage.filterProperty().set(LineageModel.Filter.ALL);
        assertThat(lineage.selectedProperty().get()).isEqualTo(chosen).isNotNull();
        lineage.filterProperty().set(LineageModel.Filter.NEW);
        assertThat(lineage.selectedProperty().get()).isNull();
    }

    @Test
    void whatChangedInAFootnoteIsMarked() {
        Paragraph before = Paragraph.of("1", ParagraphKind.HEADING, null, "Resolution 77/150.");
        Paragraph after = Paragraph.of("2", ParagraphKind.HEADING, null, "Resolutions 77/150 and 78/132.");
        Apparatus.Note changed = new Apparatus.Note("1", "2", new Redliner().redline(
                new Match(List.of(before), List.of(after), 0, false, Confidence.HIGH, false, List.of())).runs());
        assertThat(words(MarkedText.note(changed, true, false))).isEqualTo(before.text());
        assertThat(words(MarkedText.note(changed, false, true))).isEqualTo(after.text());
        assertThat(words(MarkedText.note(changed, true, true).stream().filter(piece -> piece.mark() == Piece.Mark.INSERTED).toList()))
                .contains("78/132");
    }
}
