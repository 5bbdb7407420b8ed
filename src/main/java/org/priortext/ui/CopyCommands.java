package org.priortext.ui;

import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.priortext.ui.kit.Action;
import org.priortext.ui.model.CompareModel;
import org.priortext.ui.model.MarkedCopy;
import org.priortext.ui.model.Row;

/** Taking the current clause to another program: its words alone, with the marks of its changes, or with its citation. */
final class CopyCommands {
    private final CompareModel model;

    CopyCommands(CompareModel model) {
        this.model = model;
    }

    List<Action> actions() {
        BooleanBinding chosen = model.currentProperty().isNotNull();
        return List.of(
                Action.command("copyclause", "fth-copy", "Shortcut+C", chosen, () -> copy(plain(), null)),
                Action.command("copymarked", null, "Shortcut+Alt+C", chosen,
                        () -> copy(MarkedCopy.plain(row()), MarkedCopy.html(row()))),
                Action.command("copycited", null, "Shortcut+Shift+C", chosen, () -> copy(model.quotation(), null)));
    }

    /** The words selected, or else the current clause. */
    private String plain() {
        String words = model.selectedWordsProperty().get();
        return words.isEmpty() ? MarkedCopy.unmarked(row()) : words;
    }

    private Row row() {
        return model.currentProperty().get();
    }

    private static void copy(String plain, String html) {
        ClipboardContent content = new ClipboardContent();
        content.putString(plain);
        if (html != null) {
            content.putHtml(html);
        }
        Clipboard.getSystemClipboard().setContent(content);
    }
}
