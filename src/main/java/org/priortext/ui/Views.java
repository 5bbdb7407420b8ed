package org.priortext.ui;

import javafx.scene.Node;
import org.priortext.ui.compare.CompareView;
import org.priortext.ui.model.ExportModel;
import org.priortext.ui.model.WindowState.View;
import org.priortext.ui.survival.SurvivalView;
import org.priortext.ui.trace.TraceView;

/** Makes the views, each when it is first chosen. */
final class Views {
    private final Desk desk;

    Views(Desk desk) {
        this.desk = desk;
    }

    /** A view, bound to its model. */
    Node make(View view) {
        return switch (view) {
            case COMPARE -> compare();
            case TRACE -> trace();
            case SURVIVAL -> survival();
        };
    }

    private Node compare() {
        CompareView view = new CompareView(desk.compare(), desk.find(), desk.notes(), new ClauseCommands(desk).actions()).build();
        view.bind(desk.state().readingProperty());
        return view;
    }

    private Node trace() {
        TraceView view = new TraceView(desk.lineage()).build();
        view.bind();
        return view;
    }

    private Node survival() {
        ExportCommands exports = new ExportCommands(desk.exports(), desk.export());
        SurvivalView view = new SurvivalView(desk.survival(), () -> desk.state().viewProperty().set(View.COMPARE),
                exports.action(ExportModel.Product.MATRIX), exports.action(ExportModel.Product.RIVER)).build();
        view.bind();
        return view;
    }
}
