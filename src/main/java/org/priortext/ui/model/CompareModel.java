package org.priortext.ui.model;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.priortext.align.Correction;
import org.priortext.align.Match;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.Comparison;
import org.priortext.dossier.Comparison.Clause;
import org.priortext.lineage.Place;
import org.priortext.model.Paragraph;
import org.priortext.model.Slice;
import org.priortext.model.Witness;
import org.priortext.redline.Apparatus;
import org.priortext.ui.kit.Background;
import org.priortext.ui.kit.Messages;

/** Two versions of the dossier, compared: the rows to show and the change the reader is at. */
public final class CompareModel {
    private final DossierModel dossier;
    private final Analysis analysis;
    private final Background background;
    private final ChosenVersions versions;
    private final CompareSwitches switches = new CompareSwitches();
    private final ReadOnlyObjectWrapper<Comparison> comparison = new ReadOnlyObjectWrapper<>(this, "comparison");
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Row> current = new SimpleObjectProperty<>(this, "current");
    private boolean selectedEarlier;
    private final StringProperty selectedWords = new SimpleStringProperty(this, "selectedWords", "");
    private final ReadOnlyIntegerWrapper asked = new ReadOnlyIntegerWrapper(this, "asked");
    private final StringBinding hint;
    private final OtherPlaces otherPlaces;
    private List<Row> all = List.of();
    private List<Correction> corrected = List.of();
    private Paragraph wanted;
    private List<Paragraph> wantedInstead = List.of();

    public CompareModel(DossierModel dossier, Analysis analysis, Background background) {
        this.dossier = dossier;
        this.analysis = analysis;
        this.background = background;
        versions = new ChosenVersions(dossier);
        otherPlaces = new OtherPlaces(this, background);
        versions.bothProperty().subscribe(this::compare);
        dossier.dossierProperty().addListener((_, _, _) -> {
            if (comparison.get() != null && versions.bothProperty().get().areIn(dossier.dossier()) && !corrections().equals(corrected)) {
                compare();
            }
        });
        current.subscribe(() -> selectedWords.set(""));
        switches.hideEditorialProperty().subscribe(this::sift);
        switches.changesOnlyProperty().subscribe(this::sift);
        hint = Bindings.createStringBinding(this::whyEmpty, comparison, versions.bothProperty(), dossier.dossierProperty(), dossier.readings(),
                background.currentProperty());
    }

    /** Which two versions. */
    public ChosenVersions versions() {
        return versions;
    }

    /** How they are shown. */
    public CompareSwitches switches() {
        return switches;
    }

    /** Where else the words of a clause stand. */
    public OtherPlaces otherPlaces() {
        return otherPlaces;
    }

    /** The result shown; null while there are no two versions to compare. */
    public ReadOnlyObjectProperty<Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /** The key of the message that says why there is no result yet; null while one is shown. */
    public ObservableStringValue hintProperty() {
        return hint;
    }

    /** The rows shown, after the switches. */
    public ObservableList<Row> rows() {
        return rows;
    }

    /** All rows of the comparison, whatever the switches hide. */
    public List<Row> allRows() {
        return all;
    }

    /** The row the reader is at; null before the first step. */
    public ObjectProperty<Row> currentProperty() {
        return current;
    }

    /** The words the reader has selected with the mouse; empty for none. */
    public StringProperty selectedWordsProperty() {
        return selectedWords;
    }

    /** Takes over words selected in the window, those of the earlier text or not; empty for none. */
    public void select(String words, boolean earlier) {
        selectedEarlier = earlier;
        selectedWords.set(words);
    }

    /**
     * Compares two versions and goes to a clause of the earlier one.
     *
     * @param carriers the clauses of the later one to go to where that clause has no counterpart
     */
    public void show(Reading earlier, Reading later, Paragraph clause, List<Paragraph> carriers) {
        boolean shown = comparison.get() != null && versions.bothProperty().get().equals(new ChosenVersions.Two(earlier, later));
        wanted = clause;
        wantedInstead = carriers;
        if (shown) {
            goToWanted();
        } else {
            versions.choose(earlier, later);
        }
    }

    /** Whether a row is shown as a change. */
    public boolean marked(Row row) {
        return row.differs() && (wordsMarked(row) || !row.inPlace());
    }

    /** Whether the marks in a row's words are shown; of a moved clause with hidden editorial changes the place alone is. */
    public boolean wordsMarked(Row row) {
        return row.differs() && !(switches.hideEditorialProperty().get() && row.editorial());
    }

    /** Whether the user said what a row's clauses correspond to, or that they correspond to nothing. */
    public boolean byUser(Row row) {
        Match match = row.match();
        return match.byUser() || match.paragraphs().count() == 1 && corrected.contains(new Correction(
                match.before().stream().map(Paragraph::id).toList(), match.after().stream().map(Paragraph::id).toList()));
    }

    /** The rows a step stops at: wherever later words of a change stand, so more than one for a split clause. */
    public List<Row> stops() {
        return rows.stream().filter(this::stop).toList();
    }

    /** The changes as they are counted: each clause once, by the first of its {@link #stops()}. */
    public List<Row> changes() {
        Set<Clause> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return stops().stream().filter(row -> seen.add(row.clause())).toList();
    }

    /** How many clauses have editorial changes only. */
    public int editorialOnly() {
        return count(Row::editorial);
    }

    /** How many clauses stand in another place than before, and have words there that are the same. */
    public int dimmable() {
        return count(Row::movedWhole);
    }

    /** How many clauses stand in their place with the same words. */
    public int unchanged() {
        return count(row -> !row.differs());
    }

    private int count(Predicate<Row> wanted) {
        return (int) all.stream().filter(wanted).map(Row::match).distinct().count();
    }

    /** How many footnotes the two texts have together. */
    public int footnotes() {
        Comparison shown = comparison.get();
        return shown == null ? 0 : shown.from().resolution().footnotes().size() + shown.to().resolution().footnotes().size();
    }

    /** What became of the footnotes of the two texts. */
    public List<Apparatus.Note> notes() {
        Comparison shown = comparison.get();
        return shown == null ? List.of() : shown.apparatus().notes();
    }

    /** Goes to the next change; stays where there is none. */
    public void next() {
        step(place(current.get(), -1), 1);
    }

    /** Goes to the change before; stays where there is none. */
    public void previous() {
        step(place(current.get(), rows.size()), -1);
    }

    /** Asks for the current change to be shown again, wherever the reader has scrolled; for the next one where there is none. */
    public void backToCurrent() {
        if (current.get() == null) {
            next();
        }
        asked.set(asked.get() + 1);
    }

    /** Changes whenever the current change is to be shown again. */
    public ReadOnlyIntegerProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** The row's place among the rows shown; {@code otherwise} if it is not shown. */
    public int place(Row row, int otherwise) {
        int place = indexOf(rows, row);
        return place < 0 ? otherwise : place;
    }

    /** The words selected, or all of the current clause, with the citation; null if there is no current row. */
    public String quotation() {
        Place place = place();
        return place == null ? null : SourceNote.quotation(place);
    }

    /** Where the words selected, or all of the current clause, stand: in the text they were selected in, else in the later if they do; null if there is no current row. */
    public Place place() {
        Row row = current.get();
        if (row == null) {
            return null;
        }
        String words = selectedWords.get().strip();
        boolean earlier = !words.isEmpty() && selectedEarlier && row.left() != null;
        boolean later = row.right() != null && !earlier && (row.left() == null || row.right().text().contains(words));
        Slice clause = Slice.whole(later ? row.right() : row.left());
        int at = words.isEmpty() ? -1 : clause.text().indexOf(words);
        return new Place((later ? versions.toProperty() : versions.fromProperty()).get().witness(),
                at < 0 ? clause : new Slice(clause.paragraph(), at, at + words.length()));
    }

    private boolean stop(Row row) {
        return marked(row) && !row.goesElsewhere();
    }

    private void step(int from, int direction) {
        for (int i = from + direction; i >= 0 && i < rows.size(); i += direction) {
            if (stop(rows.get(i))) {
                current.set(rows.get(i));
                return;
            }
        }
    }

    private String whyEmpty() {
        if (comparison.get() != null) {
            return null;
        }
        if (versions.bothProperty().get().complete()) {
            return background.currentProperty().get() == null ? "compare.stopped" : "compare.comparing";
        }
        return background.currentProperty().get() != null || dossier.readings().stream().anyMatch(Reading::pending)
                ? "compare.reading" : "compare.empty";
    }

    private void compare() {
        ChosenVersions.Two two = versions.bothProperty().get();
        if (!two.complete()) {
            background.stop(this);
            accept(null, List.of());
            return;
        }
        List<Correction> corrections = corrections();
        corrected = corrections;
        List<Witness> others = dossier.readings().stream().filter(text -> text != two.from() && text != two.to() && text.hasText())
                .map(Reading::witness).toList();
        Comparison made = dossier.comparisonOf(two, corrections);
        if (made == null) {
            background.run(this, Messages.of("work.comparing"), () -> {
                Comparison result = analysis.compare(two.from().witness(), two.to().witness(), corrections, others);
                return Map.entry(result, RowPlan.rows(result));
            }, both -> accept(both.getKey(), both.getValue()));
            return;
        }
        background.stop(this);
        if (comparison.get() == null || comparison.get().clauses() != made.clauses()) {
            accept(made, RowPlan.rows(made));
        }
        if (!others.isEmpty()) { // they matter to the summary alone
            background.run(this, null, () -> analysis.summarize(made, others), comparison::set);
        }
    }

    private List<Correction> corrections() {
        return dossier.dossier().corrections(versions.fromProperty().get().witness(), versions.toProperty().get().witness());
    }

    private void accept(Comparison result, List<Row> plan) {
        Row before = current.get();
        all = plan;
        current.set(null);
        comparison.set(result);
        sift();
        if (before != null) {
            rows.stream().filter(row -> same(row, before)).findFirst().ifPresent(current::set);
        }
        goToWanted();
    }

    private void goToWanted() {
        Paragraph clause = wanted;
        wanted = null;
        if (clause != null) {
            Optional<Row> itself = rows.stream().filter(row -> row.left() == clause).findFirst();
            itself.filter(row -> !row.match().after().isEmpty())
                    .or(() -> rows.stream().filter(row -> row.right() != null && wantedInstead.contains(row.right())).findFirst())
                    .or(() -> itself).ifPresent(current::set);
        }
    }

    /** Whether two rows, of results made one after the other, show the same clause; the later text's counts first. */
    private static boolean same(Row row, Row before) {
        return before.right() != null ? row.right() == before.right() : row.left() == before.left();
    }

    private void sift() {
        Row kept = current.get();
        rows.setAll(all.stream().filter(this::shown).toList());
        current.set(kept == null || shown(kept) ? kept : nearest(kept));
    }

    private boolean shown(Row row) {
        return !switches.changesOnlyProperty().get() || marked(row);
    }

    /** The first row shown behind one that is not, or else the last; null where none is shown. */
    private Row nearest(Row hidden) {
        return all.stream().skip(indexOf(all, hidden) + 1L).filter(this::shown).findFirst()
                .orElse(rows.isEmpty() ? null : rows.getLast());
    }

    /** The place of that very row, which may equal others; -1 if it is not there. */
    private static int indexOf(List<Row> rows, Row wanted) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) == wanted) {
                return i;
            }
        }
        return -1;
    }
}
