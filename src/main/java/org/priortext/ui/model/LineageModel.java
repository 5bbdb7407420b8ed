package org.priortext.ui.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.Dossier;
import org.priortext.lineage.Lineage;
import org.priortext.lineage.Provenance;
import org.priortext.lineage.Route;
import org.priortext.model.Witness;
import org.priortext.ui.kit.Background;
import org.priortext.ui.kit.Messages;

/**
 * One version traced through all that are older, in whatever line; and the phrase the reader asks about. Long texts take
 * a while: they are traced only while somebody looks.
 */
public final class LineageModel {
    /** Which phrases keep their colour. */
    public enum Filter {
        ALL, AGREED, BORROWED, NEW;

        /** Whether a phrase is among them. */
        public boolean shows(Provenance provenance) {
            return switch (this) {
                case ALL -> true;
                case AGREED -> provenance.agreed();
                case BORROWED -> provenance.route() == Route.BORROWED;
                case NEW -> provenance.route() == Route.NEW;
            };
        }
    }

    private final DossierModel dossier;
    private final Analysis analysis;
    private final Background background;
    private final ObservableList<Reading> texts = FXCollections.observableArrayList();
    private final ObjectProperty<Reading> target = new SimpleObjectProperty<>(this, "target");
    private final ReadOnlyObjectWrapper<Lineage> lineage = new ReadOnlyObjectWrapper<>(this, "lineage");
    private final ObjectProperty<Provenance> selected = new SimpleObjectProperty<>(this, "selected");
    private final ObjectProperty<Provenance> pointed = new SimpleObjectProperty<>(this, "pointed");
    private final BooleanProperty watched = new SimpleBooleanProperty(this, "watched", true);
    private final StringBinding hint;
    private final BooleanBinding found;
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(this, "filter", Filter.ALL);

    public LineageModel(DossierModel dossier, Analysis analysis, Background background) {
        this.dossier = dossier;
        this.analysis = analysis;
        this.background = background;
        dossier.readings().addListener((ListChangeListener<Reading>) change -> settle());
        dossier.dossierProperty().addListener((property, before, after) -> {
            if (!before.pairings().equals(after.pairings())) {
                trace();
            }
        });
        target.subscribe(this::trace);
        filter.subscribe(now -> {
            if (selected.get() != null && !now.shows(selected.get())) {
                selected.set(null);
            }
        });
        watched.subscribe(now -> {
            if (now && lineage.get() == null) {
                trace();
            }
        });
        found = Bindings.createBooleanBinding(this::anyFound, lineage, filter);
        hint = Bindings.createStringBinding(() -> lineage.get() != null ? null
                        : texts.isEmpty() ? background.currentProperty().get() == null ? "trace.empty" : "compare.reading"
                        : background.currentProperty().get() == null ? "trace.stopped" : "trace.tracing",
                lineage, texts, background.currentProperty());
    }

    /** Whether what is traced is looked at. */
    public BooleanProperty watchedProperty() {
        return watched;
    }

    /** The key of the message that says why there is no result; null while one is shown. */
    public ObservableStringValue hintProperty() {
        return hint;
    }

    /** The versions that can be traced. */
    public ObservableList<Reading> texts() {
        return texts;
    }

    /** The version whose words are traced. */
    public ObjectProperty<Reading> targetProperty() {
        return target;
    }

    /** The result shown; null while there is nothing to trace. */
    public ReadOnlyObjectProperty<Lineage> lineageProperty() {
        return lineage.getReadOnlyProperty();
    }

    /** The phrase asked about; null before the first. */
    public ObjectProperty<Provenance> selectedProperty() {
        return selected;
    }

    /** The phrase under the pointer, told about in the place of the selected one for as long as it is there; null for none. */
    public ObjectProperty<Provenance> pointedProperty() {
        return pointed;
    }

    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /** The place of a version in the trace, from 0; also its colour and letter. */
    public int index(Witness witness) {
        return lineage.get() == null ? -1 : lineage.get().witnesses().indexOf(witness);
    }

    /** The letter by which the views name a source: A for the oldest. */
    public String letter(Witness witness) {
        int index = index(witness);
        return index < 0 ? "" : Character.toString('A' + index % 26);
    }

    /** Whether any phrase passes the filter; true while there is no result. */
    public ObservableBooleanValue foundProperty() {
        return found;
    }

    private boolean anyFound() {
        return lineage.get() == null || filter.get() == Filter.ALL || lineage.get().paragraphs().stream()
                .flatMap(traced -> traced.provenances().stream()).anyMatch(filter.get()::shows);
    }

    /** Goes to the next phrase that has a source and passes the filter. */
    public void next() {
        step(1);
    }

    /** Goes to the phrase before. */
    public void previous() {
        step(-1);
    }

    private void step(int direction) {
        if (lineage.get() == null) {
            return;
        }
        List<Provenance> phrases = lineage.get().paragraphs().stream()
                .flatMap(traced -> traced.provenances().stream())
                .filter(one -> one.route() != Route.FORMULA && (one.first() != null || filter.get() == Filter.NEW))
                .filter(one -> filter.get().shows(one))
                .toList();
        int at = -1;
        for (int i = 0; i < phrases.size(); i++) {
            at = phrases.get(i) == selected.get() ? i : at;
        }
        int next = at < 0 ? (direction > 0 ? 0 : phrases.size() - 1) : at + direction;
        if (next >= 0 && next < phrases.size()) {
            selected.set(phrases.get(next));
        }
    }

    /** Waits until all texts are read: one that is still to come may be older than the target, or newer. */
    private void settle() {
        if (dossier.readings().stream().anyMatch(Reading::pending)) {
            return;
        }
        Reading old = target.get();
        texts.setAll(dossier.readings().stream().filter(Reading::hasText).toList());
        Reading kept = texts.stream()
                .filter(one -> old != null && one.version().label().equals(old.version().label()))
                .findFirst().orElse(texts.stream().max(Comparator.comparing(LineageModel::age)).orElse(null));
        if (target.get() == kept) {
            trace();
        } else {
            target.set(kept);
        }
    }

    private static LocalDate age(Reading reading) {
        return reading.date() == null ? LocalDate.MIN : reading.date();
    }

    /**
     * All that may be older than the target: what bears an earlier date, or the same, or none, and stands before it
     * where dates do not tell. Oldest first by date; what has no date keeps its place after the one before it.
     */
    static List<Reading> older(List<Reading> texts, Reading target) {
        int place = texts.indexOf(target);
        return Stream.concat(
                Chronology.byDate(texts).stream()
                        .filter(one -> one != target)
                        .filter(one -> one.date() == null || target.date() == null || one.date().equals(target.date())
                                ? texts.indexOf(one) < place : one.date().isBefore(target.date())),
                Stream.of(target)).toList();
    }

    private void trace() {
        Reading reading = target.get();
        selected.set(null);
        pointed.set(null);
        if (reading == null || !watched.get()) {
            lineage.set(null);
            return;
        }
        List<Witness> witnesses = older(List.copyOf(texts), reading).stream().map(Reading::witness).toList();
        Dossier pairings = dossier.dossier();
        background.runLast(this, Messages.of("work.tracing"), () -> analysis.trace(witnesses, pairings), lineage::set);
    }
}
