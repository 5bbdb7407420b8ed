package org.priortext.ui.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.priortext.dossier.Dossier;
import org.priortext.dossier.Version;

/**
 * Which two versions of the dossier are compared: at first the newest of the first line with the one before it, then those
 * the user chooses, and a version just added with the one before it.
 */
public final class ChosenVersions {
    /**
     * Both versions together, so that a change of both is one change.
     *
     * @param from the earlier; null while there is none
     * @param to the later; null while there is none
     */
    public record Two(Reading from, Reading to) {
        /** Whether both are there. */
        public boolean complete() {
            return from != null && to != null;
        }

        /** Whether a dossier has both: another is opened before its texts are read. */
        boolean areIn(Dossier dossier) {
            return complete() && dossier.versions().containsAll(List.of(from.version(), to.version()));
        }
    }

    private final DossierModel dossier;
    private final ObservableList<Reading> texts = FXCollections.observableArrayList();
    private final ObjectProperty<Reading> from = new SimpleObjectProperty<>(this, "from");
    private final ObjectProperty<Reading> to = new SimpleObjectProperty<>(this, "to");
    private final ReadOnlyObjectWrapper<Two> both = new ReadOnlyObjectWrapper<>(this, "both", new Two(null, null));
    private Version latest;
    private List<String> expected = List.of();
    private boolean settling;

    ChosenVersions(DossierModel dossier) {
        this.dossier = dossier;
        dossier.readings().addListener((ListChangeListener<Reading>) _ -> settle(dossier.readings()));
        from.subscribe(this::publish);
        to.subscribe(this::publish);
    }

    /** The versions that can be chosen: those whose text could be read. */
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

    /** Both; changes once where both change. */
    public ReadOnlyObjectProperty<Two> bothProperty() {
        return both.getReadOnlyProperty();
    }

    /** What a version changed: it and the one before it in its line; of the first in its line what was changed in it. */
    public void choose(Reading version) {
        choose(succession().around(version.version()));
    }

    private void choose(Succession.Step step) {
        choose(reading(Optional.ofNullable(step.earlier())), reading(Optional.ofNullable(step.later())));
    }

    /** Two versions in this order. */
    public void choose(Reading earlier, Reading later) {
        settling = true;
        from.set(earlier);
        to.set(later);
        settling = false;
        publish();
    }

    /** The same two the other way round. */
    public void swap() {
        choose(to.get(), from.get());
    }

    /** Two versions by their labels, as soon as both are read. */
    void expect(String earlier, String later) {
        expected = List.of(earlier, later);
    }

    private void publish() {
        if (!settling) {
            both.set(new Two(from.get(), to.get()));
        }
    }

    /** Shows the version just added as soon as it is read; else keeps the two by their labels where they are still there. */
    private void settle(List<Reading> readings) {
        Two old = both.get();
        settling = true;
        texts.setAll(readings.stream().filter(Reading::hasText).toList());
        Reading added = dossier.latest() == latest ? null : reading(Optional.ofNullable(dossier.latest()));
        if (added != null) {
            latest = added.version();
            choose(added);
            return;
        }
        List<Reading> awaited = expected.stream().map(this::labelled).filter(Objects::nonNull).toList();
        if (awaited.size() == 2) {
            expected = List.of();
            choose(awaited.getFirst(), awaited.getLast());
            return;
        }
        if (readings.stream().noneMatch(Reading::pending)) {
            expected = List.of(); // they are not there
        }
        Reading later = kept(old.to());
        Reading earlier = kept(old.from());
        if (later == null || earlier == null) {
            choose(succession().newest().map(succession()::around).orElse(new Succession.Step(null, null)));
            return;
        }
        choose(earlier, later);
    }

    private Reading kept(Reading old) {
        return old == null ? null : labelled(old.version().label());
    }

    private Reading labelled(String label) {
        return texts.stream().filter(one -> one.version().label().equals(label)).findFirst().orElse(null);
    }

    private Succession succession() {
        return new Succession(texts.stream().map(Reading::version).toList());
    }

    private Reading reading(Optional<Version> version) {
        return version.flatMap(sought -> texts.stream().filter(one -> one.version().equals(sought)).findFirst()).orElse(null);
    }
}
