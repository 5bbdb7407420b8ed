package org.priortext.ui.trace;

import org.priortext.lineage.Lineage.Traced;
import org.priortext.ui.clause.WrappingCell;
import org.priortext.ui.model.LineageModel;

/** A traced paragraph in the list. */
final class TracedCell extends WrappingCell<Traced> {
    private final LineageModel model;
    private final Pointing pointing;

    TracedCell(LineageModel model, Pointing pointing) {
        this.model = model;
        this.pointing = pointing;
    }

    @Override
    protected void updateItem(Traced traced, boolean empty) {
        super.updateItem(traced, empty);
        if (empty || traced == null) {
            setGraphic(null);
        } else if (getGraphic() instanceof TracedClause clause && clause.traced() == traced) {
            clause.show();
        } else {
            setGraphic(new TracedClause(model, pointing, traced));
        }
    }
}
