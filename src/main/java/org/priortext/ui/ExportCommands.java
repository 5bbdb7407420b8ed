package org.priortext.ui;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.priortext.dossier.Note;
import org.priortext.ui.kit.Action;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.kit.Questions;
import org.priortext.ui.model.ClauseNotes;
import org.priortext.ui.model.ExportModel;
import org.priortext.ui.model.ExportModel.Product;

/** Handing on what the window shows: asks for the place and the format, then writes. */
final class ExportCommands {
    private static final String SHORTCUT = "Shortcut+Shift+E";

    private final ExportModel model;
    private final ClauseNotes notes;
    private final Questions questions;

    ExportCommands(ExportModel model, ClauseNotes notes, Questions questions) {
        this.model = model;
        this.notes = notes;
        this.questions = questions;
    }

    /** One for each product. */
    List<Action> actions() {
        return Arrays.stream(Product.values()).map(this::action).toList();
    }

    /** Writes a product. */
    Action action(Product product) {
        String shortcut = product == Product.REDLINE ? SHORTCUT : null;
        return Action.command("export." + code(product), "fth-share", shortcut, model.available(product), () -> export(product));
    }

    private void export(Product product) {
        List<Questions.Kind> kinds = ExportModel.formats(product).stream()
                .map(format -> new Questions.Kind(kind(product, format), format)).toList();
        questions.destination(Messages.of("export." + code(product)), model.name(product), kinds)
                .ifPresent(file -> model.write(product, file, goingWith(product, file)));
    }

    /** The notes that go with a file: none but into Word's comments, and there only if the user says so, for positions are confidential. */
    private List<Note> goingWith(Product product, Path file) {
        List<Note> own = product == Product.REDLINE && file.toString().endsWith(".docx") ? notes.shown() : List.of();
        boolean wanted = !own.isEmpty()
                && questions.agreed(Messages.of("export.notes", own.size()), Messages.of("export.notes.add"), Messages.of("export.notes.leave"));
        return wanted ? own : List.of();
    }

    /** The name of a format, of its own for a product where it means more there. */
    private static String kind(Product product, String format) {
        String own = "format." + code(product) + "." + format;
        return Messages.of(Messages.has(own) ? own : "format." + format);
    }

    private static String code(Product product) {
        return product.name().toLowerCase(Locale.ROOT);
    }
}
