package org.priortext.ui;

import java.util.Arrays;
import java.util.List;
import org.priortext.ui.kit.Action;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.model.ExportDraft;
import org.priortext.ui.model.ExportModel;
import org.priortext.ui.model.ExportModel.Product;

/** Handing on what the window shows: each begins an export, which shows first what will come out. */
final class ExportCommands {
    private static final String SHORTCUT = "Shortcut+Shift+E";

    private final ExportModel model;
    private final ExportDraft draft;

    ExportCommands(ExportModel model, ExportDraft draft) {
        this.model = model;
        this.draft = draft;
    }

    /** One for each product. */
    List<Action> actions() {
        return Arrays.stream(Product.values()).map(this::action).toList();
    }

    /** Begins the export of a product. */
    Action action(Product product) {
        String shortcut = product == Product.REDLINE ? SHORTCUT : null;
        return Action.command("export." + Messages.code(product), "fth-share", shortcut, model.available(product),
                () -> draft.begin(product));
    }
}
