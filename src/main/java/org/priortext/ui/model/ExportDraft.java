package org.priortext.ui.model;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.priortext.dossier.AtomicOutput;
import org.priortext.export.Caution;
import org.priortext.export.ExportOptions;
import org.priortext.export.ExportOptions.Columns;
import org.priortext.export.ExportOptions.Moves;
import org.priortext.export.ExportOptions.Numbering;
import org.priortext.export.Exporters;
import org.priortext.export.Preview;
import org.priortext.export.docx.base.DocxBaseExporter;
import org.priortext.ui.kit.Background;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.model.ExportModel.Product;

/** An export in the making: what, in which format and how, what will come out, and how far the writing is. */
public final class ExportDraft {
    /** What can be chosen for some formats and not for others. */
    public enum Choice { SIGNATURE, MOVES, COMMENTS, NOTES, LISTS, SIDES }

    private record Look(Preview preview, Exporters.OnBase maker) {}

    private final ExportModel model;
    private final ClauseNotes notes;
    private final CompareSwitches switches;
    private final Background background;
    private final Object looking = new Object();
    private final ObjectProperty<Product> product = new SimpleObjectProperty<>(this, "product");
    private final StringProperty format = new SimpleStringProperty(this, "format", "docx");
    private final StringProperty author = new SimpleStringProperty(this, "author", "");
    private final ObjectProperty<LocalDate> date = new SimpleObjectProperty<>(this, "date", LocalDate.now());
    private final BooleanProperty moves = new SimpleBooleanProperty(this, "moves");
    private final BooleanProperty comments = new SimpleBooleanProperty(this, "comments");
    private final BooleanProperty withNotes = new SimpleBooleanProperty(this, "notes");
    private final BooleanProperty lists = new SimpleBooleanProperty(this, "lists");
    private final BooleanProperty sides = new SimpleBooleanProperty(this, "sides");
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(this, "preview");
    private final ReadOnlyObjectWrapper<Boolean> ownFile = new ReadOnlyObjectWrapper<>(this, "ownFile", false);
    private final ReadOnlyObjectWrapper<Caution> caution = new ReadOnlyObjectWrapper<>(this, "caution", Caution.NONE);
    private final ReadOnlyObjectWrapper<Path> writing = new ReadOnlyObjectWrapper<>(this, "writing");
    private final ReadOnlyObjectWrapper<Path> written = new ReadOnlyObjectWrapper<>(this, "written");
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(this, "share", -1);
    private ExportSubject subject;

    public ExportDraft(ExportModel model, ClauseNotes notes, CompareSwitches switches, Background background) {
        this.model = model;
        this.notes = notes;
        this.switches = switches;
        this.background = background;
        for (ObservableValue<?> choice : List.of(format, author, date, moves, comments, withNotes, lists, sides)) {
            choice.addListener((_, _, _) -> look());
        }
    }

    /** Begins an export of what is shown now, in the format used last where there is that one. */
    public void begin(Product wanted) {
        subject = null; // what is set now is looked at when all is set
        sides.set(switches.sideBySideProperty().get());
        withNotes.set(false);
        date.set(LocalDate.now());
        if (!ExportModel.formats(wanted).contains(format.get())) {
            format.set(ExportModel.formats(wanted).getFirst());
        }
        product.set(wanted);
        subject = model.subject(wanted);
        look();
    }

    /** Leaves it; what is being written is stopped, and nothing of it is kept. */
    public void end() {
        stop();
        product.set(null);
        preview.set(null);
        subject = null;
    }

    /** What is exported; null while nothing is. */
    public ReadOnlyObjectProperty<Product> productProperty() {
        return product;
    }

    public StringProperty formatProperty() {
        return format;
    }

    /** Whose changes they are; empty for nobody's. */
    public StringProperty authorProperty() {
        return author;
    }

    public ObjectProperty<LocalDate> dateProperty() {
        return date;
    }

    /** Whether moved clauses are marked as moved. */
    public BooleanProperty movesProperty() {
        return moves;
    }

    /** Whether comments tell what each change means. */
    public BooleanProperty commentsProperty() {
        return comments;
    }

    /** Whether the user's notes and positions go along; never so at the beginning, for they are confidential. */
    public BooleanProperty notesProperty() {
        return withNotes;
    }

    /** Whether the word processor numbers the paragraphs. */
    public BooleanProperty listsProperty() {
        return lists;
    }

    /** Whether the two texts stand side by side. */
    public BooleanProperty sidesProperty() {
        return sides;
    }

    /** How the file will begin; null while that is found out. */
    public ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Whether the changes will be marked in the earlier text's own file. */
    public ReadOnlyObjectProperty<Boolean> ownFileProperty() {
        return ownFile.getReadOnlyProperty();
    }

    /** What the user should know of the file before it goes on. */
    public ReadOnlyObjectProperty<Caution> cautionProperty() {
        return caution.getReadOnlyProperty();
    }

    /** The file being written; null while none is. */
    public ReadOnlyObjectProperty<Path> writingProperty() {
        return writing.getReadOnlyProperty();
    }

    /** The file written as everything is set now; null before that. */
    public ReadOnlyObjectProperty<Path> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /** How much of the file is written, from 0 to 1; -1 while that is not known. */
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** The name proposed, without its ending. */
    public String name() {
        return model.name(product.get());
    }

    /** How many notes of the user there are on the two texts. */
    public int noteCount() {
        return notes.shown().size();
    }

    /** What can be chosen for the product and format set now. */
    public Set<Choice> choices() {
        Set<Choice> choices = EnumSet.noneOf(Choice.class);
        String now = format.get();
        if (Set.of("docx", "html", "pdf", "akn", "xlsx").contains(now)) {
            choices.add(Choice.SIGNATURE);
        }
        if (product.get() == Product.REDLINE && Set.of("html", "pdf").contains(now)) {
            choices.add(Choice.SIDES);
        }
        if (product.get() == Product.REDLINE && now.equals("docx")) {
            choices.addAll(EnumSet.of(Choice.COMMENTS, Choice.NOTES, Choice.MOVES));
            if (!ownFile.get()) {
                choices.add(Choice.LISTS);
            }
        }
        return choices;
    }

    /** Writes the file, whole or not at all. */
    public void write(Path file) {
        ExportSubject now = subject;
        String ending = format.get();
        ExportOptions options = options();
        ExportProgress progress = new ExportProgress(background.window());
        progress.shareProperty().addListener((_, _, done) -> share.set(done.doubleValue()));
        writing.set(file);
        background.run(this, Messages.of("work.exporting", file.getFileName()), () -> {
            try {
                AtomicOutput.write(file, true, out -> now.write(ending, options, out, progress));
            } catch (IOException e) {
                throw new IOException(Messages.of("file.unwritable", file), e);
            }
            return file;
        }, done -> {
            rest(done);
            written.set(done);
        }, () -> rest(file));
    }

    /** Stops the writing; nothing of the file is kept. */
    public void stop() {
        background.stop(this);
        rest(writing.get());
    }

    /** Nothing is being written any more, unless it is another file by now. */
    private void rest(Path file) {
        if (file != null && file.equals(writing.get())) {
            writing.set(null);
            share.set(-1);
        }
    }

    private void look() {
        written.set(null);
        ExportSubject now = subject;
        if (now == null) {
            return;
        }
        String ending = format.get();
        ExportOptions options = options();
        preview.set(null);
        background.run(looking, null, () -> new Look(now.preview(ending, options), now.maker(ending)), seen -> {
            caution.set(seen.maker().caution());
            ownFile.set(seen.maker().exporter() instanceof DocxBaseExporter);
            preview.set(seen.preview());
        });
    }

    private ExportOptions options() {
        Set<Choice> choices = choices();
        String name = author.get() == null ? "" : author.get().strip();
        return ExportOptions.of(name, date.get().atStartOfDay())
                .withEditor(name.isEmpty() ? System.getProperty("user.name", "") : name)
                .withMoves(moves.get() && choices.contains(Choice.MOVES) ? Moves.MOVE_MARKS : Moves.DELETION_AND_INSERTION)
                .withComments(comments.get() && choices.contains(Choice.COMMENTS))
                .withNotes(withNotes.get() && choices.contains(Choice.NOTES) ? notes.shown() : List.of())
                .withNumbering(lists.get() && choices.contains(Choice.LISTS) ? Numbering.LISTS : Numbering.TEXT)
                .withColumns(sides.get() && choices.contains(Choice.SIDES) ? Columns.SIDE_BY_SIDE : Columns.ONE);
    }
}
