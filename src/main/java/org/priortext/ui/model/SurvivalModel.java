package org.priortext.ui.model;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.priortext.change.Change;
import org.priortext.dossier.ForceFinder;
import org.priortext.lineage.Descent;
import org.priortext.lineage.Lineage;
import org.priortext.model.Paragraph;
import org.priortext.model.Witness;

/** What became of clauses: of one version in all later ones as a table, of all from version to version as a river. */
public final class SurvivalModel {
    private final ForceFinder forces = new ForceFinder();
    private final LineageModel lineage;
    private final DossierModel dossier;
    private final CompareModel compare;
    private final ObjectProperty<Witness> origin = new SimpleObjectProperty<>(this, "origin");
    private final BooleanProperty river = new SimpleBooleanProperty(this, "river", false);
    private final ObservableList<Witness> origins = FXCollections.observableArrayList();
    private final ObservableList<Witness> columns = FXCollections.observableArrayList();
    private final ObservableList<Descent> rows = FXCollections.observableArrayList();

    public SurvivalModel(LineageModel lineage, DossierModel dossier, CompareModel compare) {
        this.lineage = lineage;
        this.dossier = dossier;
        this.compare = compare;
        lineage.lineageProperty().subscribe(this::settle);
        origin.subscribe(this::fill);
    }

    /** The lineage both are made from; null while there is none. */
    public ReadOnlyObjectProperty<Lineage> lineageProperty() {
        return lineage.lineageProperty();
    }

    /** The key of the message that says why there is no lineage; null while there is one. */
    public ObservableStringValue hintProperty() {
        return lineage.hintProperty();
    }

    /** Whether the river is shown and not the table. */
    public BooleanProperty riverProperty() {
        return river;
    }

    /** The version whose clauses are followed in the table. */
    public ObjectProperty<Witness> originProperty() {
        return origin;
    }

    /** The versions whose clauses can be followed: all but the last. */
    public ObservableList<Witness> origins() {
        return origins;
    }

    /** The later versions, oldest first. */
    public ObservableList<Witness> columns() {
        return columns;
    }

    /** The clauses in their order. */
    public ObservableList<Descent> rows() {
        return rows;
    }

    /** The step of a clause in a later version; null if nothing is known. */
    public Descent.Step step(Descent descent, Witness column) {
        return descent.steps().stream().filter(step -> step.witness() == column).findFirst().orElse(null);
    }

    /** The change of verb by which a clause lost or gained force on its way to a later version, if any. */
    public Optional<Change> force(Descent descent, Descent.Step step) {
        return forces.force(descent, step);
    }

    /** Compares a version with that of a step and goes to a clause of the earlier, or to what carries its words where it is itself gone. */
    public void compare(Witness version, Paragraph clause, Descent.Step step) {
        Reading from = reading(version);
        Reading to = reading(step.witness());
        if (from != null && to != null) {
            compare.show(from, to, clause, step.to());
        }
    }

    private Reading reading(Witness witness) {
        return dossier.readings().stream().filter(one -> one.version().label().equals(witness.label())).findFirst().orElse(null);
    }

    private void settle(Lineage now) {
        List<Witness> earlier = now == null ? List.of() : now.witnesses().subList(0, now.witnesses().size() - 1);
        Witness old = origin.get();
        origins.setAll(earlier);
        Witness kept = earlier.stream().filter(one -> old != null && one.label().equals(old.label())).findFirst()
                .orElse(earlier.isEmpty() ? null : earlier.getFirst());
        if (origin.get() == kept) {
            fill(kept);
        } else {
            origin.set(kept);
        }
    }

    private void fill(Witness from) {
        Lineage now = lineage.lineageProperty().get();
        if (from == null || now == null || !now.witnesses().contains(from)) {
            columns.clear();
            rows.clear();
            return;
        }
        columns.setAll(now.witnesses().subList(now.witnesses().indexOf(from) + 1, now.witnesses().size()));
        rows.setAll(now.survival().stream().filter(descent -> descent.witness() == from).toList());
    }
}
