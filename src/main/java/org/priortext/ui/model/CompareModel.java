package org.priortext.ui.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.priortext.align.Correction;
import org.priortext.align.Match;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.Comparison;
import org.priortext.lineage.Place;
import org.priortext.model.Paragraph;
import org.priortext.model.Slice;
import org.priortext.ui.kit.Background;
import org.priortext.ui.kit.Messages;

/** Two versions of the dossier, compared: the rows to show, the switches, and the change the reader is at. */
public final class CompareModel {
    private final DossierModel dossier;
    private final Analysis analysis;
    private final Background background;
    private final ObjectProperty<Reading> from = new SimpleObjectProperty<>(this, "from");
    private final ObjectProperty<Reading> to = new SimpleObjectProperty<>(this, "to");
    private final ReadOnlyObjectWrapper<Comparison> comparison = new ReadOnlyObjectWrapper<>(this, "comparison");
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Row> current = new SimpleObjectProperty<>(this, "current");
    private final BooleanProperty sideBySide = new SimpleBooleanProperty(this, "sideBySide", true);
    private final BooleanProperty hideEditorial = new SimpleBooleanProperty(this, "hideEditorial", false);
    private final BooleanProperty changesOnly = new SimpleBooleanProperty(this, "changesOnly", false);
    private final BooleanProperty listShown = new SimpleBooleanProperty(this, "listShown", false);
    private final ObservableList<Reading> texts = FXCollections.observableArrayList();
    private final StringBinding hint;
    private final StringProperty selectedWords = new SimpleStringProperty(this, "selectedWords", "");
    private List<Row> all = List.of();
    private List<Correction> corrected = List.of();
    private boolean settling;
    private Paragraph wanted;

    public CompareModel(DossierModel dossier, Analysis analysis, Background background) {
        this.dossier = dossier;
        this.analysis = analysis;
        this.background = background;
        dossier.readings().addListener((ListChangeListener<Reading>) change -> settle());
        dossier.dossierProperty().addListener((_, _, _) -> {
            if (comparison.get() != null && !corrections().equals(corrected)) {
                compare();
            }
        });
        from.subscribe(this::compare);
        to.subscribe(this::compare);
        current.subscribe(() -> selectedWords.set(""));
        hideEditorial.subscribe(this::sift);
        changesOnly.subscribe(this::sift);
        hint = Bindings.createStringBinding(this::whyEmpty, comparison, from, to, dossier.dossierProperty(), dossier.readings());
    }

    /** The versions that can be chosen. */
    public ObservableList<Reading> texts() {
        return texts;
    }

    /** The earlier version. */
    public ObjectProperty<Reading> fromProperty() {
        return from;
    }

    /** The later version. */
    public ObjectProperty<Reading> toProperty() {
        return to;
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

    /** Two columns, or one with the marks of both. */
    public BooleanProperty sideBySideProperty() {
        return sideBySide;
    }

    /** Whether clauses with none but editorial changes are shown as if unchanged. */
    public BooleanProperty hideEditorialProperty() {
        return hideEditorial;
    }

    /** Whether unchanged clauses are left out. */
    public BooleanProperty changesOnlyProperty() {
        return changesOnly;
    }

    /** Whether the list of changes is shown. */
    public BooleanProperty listShownProperty() {
        return listShown;
    }

    /** Shows what a version changed: compares it with the one before it in its line. */
    public void show(Reading version) {
        settling = true;
        to.set(version);
        from.set(predecessor(version));
        settling = false;
        compare();
    }

    /** Compares two versions and goes to a clause of the earlier one. */
    public void show(Reading earlier, Reading later, Paragraph clause) {
        settling = true;
        from.set(earlier);
        to.set(later);
        settling = false;
        wanted = clause;
        compare();
    }

    public void swap() {
        Reading earlier = from.get();
        settling = true;
        from.set(to.get());
        to.set(earlier);
        settling = false;
        compare();
    }

    /** Whether a row's marks are shown. */
    public boolean marked(Row row) {
        return row.differs() && !(hideEditorial.get() && row.editorial());
    }

    /** Whether the user said what a row's clauses correspond to, or that they correspond to nothing. */
    public boolean byUser(Row row) {
        Match match = row.match();
        return match.byUser() || match.paragraphs().count() == 1 && corrected.contains(new Correction(
                match.before().stream().map(Paragraph::id).toList(), match.after().stream().map(Paragraph::id).toList()));
    }

    /** The rows a step stops at: each change once, where its later words stand. */
    public List<Row> stops() {
        return rows.stream().filter(this::stop).toList();
    }

    /** How many clauses have editorial changes only. */
    public int editorialOnly() {
        return (int) all.stream().filter(Row::editorial).count();
    }

    /** Goes to the next change; stays where there is none. */
    public void next() {
        step(place(current.get(), -1), 1);
    }

    /** Goes to the change before; stays where there is none. */
    public void previous() {
        step(place(current.get(), rows.size()), -1);
    }

    /** The row's place among the rows shown; {@code otherwise} if it is not shown. */
    public int place(Row row, int otherwise) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) == row) {
                return i;
            }
        }
        return otherwise;
    }

    /** The current clause with its citation, of the later text where it has one; null if there is no current row. */
    public String quotation() {
        Row row = current.get();
        if (row == null) {
            return null;
        }
        boolean later = row.right() != null;
        return SourceNote.quotation(new Place((later ? to : from).get().witness(), Slice.whole(later ? row.right() : row.left())));
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
        if (from.get() != null && to.get() != null) {
            return "compare.comparing";
        }
        return dossier.readings().size() < dossier.dossier().versions().size() ? "compare.reading" : "compare.empty";
    }

    private void settle() {
        Reading oldTo = to.get();
        Reading oldFrom = from.get();
        settling = true;
        texts.setAll(dossier.readings().stream().filter(Reading::hasText).toList());
        Reading later = kept(texts, oldTo);
        Reading earlier = kept(texts, oldFrom);
        if (later == null || earlier == null) {
            later = texts.isEmpty() ? null : newest(texts);
            earlier = later == null ? null : predecessor(later);
        }
        from.set(earlier);
        to.set(later);
        settling = false;
        compare();
    }

    private static Reading kept(List<Reading> texts, Reading old) {
        return old == null ? null : texts.stream()
                .filter(one -> one.version().label().equals(old.version().label()))
                .findFirst().orElse(null);
    }

    /** The last text of the line that comes first in the dossier. */
    private static Reading newest(List<Reading> texts) {
        String line = texts.getFirst().version().line();
        return texts.stream().filter(one -> Objects.equals(one.version().line(), line)).toList().getLast();
    }

    /** The text before a version in its line, else before it in the dossier, else the first other one. */
    private Reading predecessor(Reading version) {
        int at = texts.indexOf(version);
        List<Reading> before = at < 0 ? List.of() : texts.subList(0, at).reversed();
        return before.stream()
                .filter(one -> Objects.equals(one.version().line(), version.version().line())).findFirst()
                .or(() -> before.stream().findFirst())
                .or(() -> texts.stream().filter(one -> one != version).findFirst())
                .orElse(null);
    }

    private void compare() {
        if (settling) {
            return;
        }
        Reading earlier = from.get();
        Reading later = to.get();
        if (earlier == null || later == null || !earlier.hasText() || !later.hasText()) {
            accept(null, List.of());
            return;
        }
        List<Correction> corrections = corrections();
        corrected = corrections;
        background.run(this, Messages.of("work.comparing"), () -> {
            Comparison result = analysis.compare(earlier.witness(), later.witness(), corrections);
            return Map.entry(result, RowPlan.rows(result));
        }, both -> accept(both.getKey(), both.getValue()));
    }

    private List<Correction> corrections() {
        return dossier.dossier().corrections(from.get().version().label(), to.get().version().label());
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
        if (wanted != null) {
            Paragraph clause = wanted;
            wanted = null;
            rows.stream().filter(row -> row.left() == clause).findFirst().ifPresent(current::set);
        }
    }

    /** Whether two rows, of results made one after the other, show the same clause; the later text's counts first. */
    private static boolean same(Row row, Row before) {
        return before.right() != null ? row.right() == before.right() : row.left() == before.left();
    }

    private void sift() {
        Row kept = current.get();
        rows.setAll(changesOnly.get() ? all.stream().filter(this::marked).toList() : all);
        current.set(place(kept, -1) < 0 ? null : kept);
    }
}
