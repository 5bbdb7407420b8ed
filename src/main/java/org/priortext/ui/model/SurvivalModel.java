package org.priortext.ui.model;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.priortext.lineage.Descent;
import org.priortext.lineage.Lineage;
import org.priortext.model.Paragraph;
import org.priortext.model.Witness;

/** What became of the clauses of one version in the later ones, as a table. */
public final class SurvivalModel {
    private final LineageModel lineage;
    private final DossierModel dossier;
    private final CompareModel compare;
    private final ObjectProperty<Witness> origin = new SimpleObjectProperty<>(this, "origin");
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

    /** The version whose clauses are followed. */
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

    /** Compares the origin with a later version and goes to the clause. */
    public void compare(Descent descent, Witness column) {
        Paragraph clause = descent.ancestor();
        Reading from = reading(descent.witness());
        Reading to = reading(column);
        if (from != null && to != null) {
            compare.show(from, to, clause);
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
