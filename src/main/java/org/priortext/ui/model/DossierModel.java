package org.priortext.ui.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.priortext.align.Correction;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.ChangedElsewhereException;
import org.priortext.dossier.Comparison;
import org.priortext.dossier.Dossier;
import org.priortext.dossier.DossierStore;
import org.priortext.dossier.InputSpec;
import org.priortext.dossier.Note;
import org.priortext.dossier.PlacedNotes;
import org.priortext.dossier.Version;
import org.priortext.model.Witness;
import org.priortext.ui.kit.Background;
import org.priortext.ui.kit.Messages;

/** The open dossier: its versions with their texts, and all that changes it. Every change can be undone. */
public final class DossierModel {
    private static final String ENDING = ".priortext";

    private final Analysis analysis;
    private final DossierStore store;
    private final Background background;
    private final OwnTexts own;
    private final ReadOnlyObjectWrapper<Dossier> dossier = new ReadOnlyObjectWrapper<>(this, "dossier", Dossier.EMPTY);
    private final ReadOnlyObjectWrapper<Path> file = new ReadOnlyObjectWrapper<>(this, "file", null);
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper(this, "unsaved", false);
    private final BooleanProperty canUndo = new SimpleBooleanProperty(this, "canUndo", false);
    private final BooleanProperty canRedo = new SimpleBooleanProperty(this, "canRedo", false);
    private final ObservableList<Reading> readings = FXCollections.observableArrayList();
    private final ObservableList<Reading> shownReadings = FXCollections.unmodifiableObservableList(readings);
    private final Deque<Dossier> undone = new ArrayDeque<>();
    private final Deque<Dossier> done = new ArrayDeque<>();
    private final Deque<List<InputSpec>> toAdd = new ArrayDeque<>();
    private final Object adding = new Object();
    private final Object openings = new Object();
    private final Map<Witness, PlacedNotes> placed = new IdentityHashMap<>();
    private List<Note> placedNotes = List.of();
    private Version latest;
    private Dossier saved = Dossier.EMPTY;
    private Opening opening;
    private String state;

    /** A dossier whose texts all come from files. */
    public DossierModel(Analysis analysis, DossierStore store, Background background) {
        this(analysis, store, background, new OwnTexts(null));
    }

    /** @param own where texts that come from no file are kept until the dossier is saved */
    public DossierModel(Analysis analysis, DossierStore store, Background background, OwnTexts own) {
        this.own = own;
        this.analysis = analysis;
        this.store = store;
        this.background = background;
        opening = Opening.unread(Dossier.EMPTY, null, null, analysis);
    }

    public ReadOnlyObjectProperty<Dossier> dossierProperty() {
        return dossier.getReadOnlyProperty();
    }

    public Dossier dossier() {
        return dossier.get();
    }

    /** Where the dossier was opened or saved; null for a new one. */
    public ReadOnlyObjectProperty<Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** The dossier's title, else its file's name without the ending; null for a new one. */
    public String name() {
        if (dossier.get().title() != null || file.get() == null) {
            return dossier.get().title();
        }
        String name = file.get().getFileName().toString();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /** Whether there is something to save. */
    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    public BooleanProperty canUndoProperty() {
        return canUndo;
    }

    public BooleanProperty canRedoProperty() {
        return canRedo;
    }

    /** The versions in the dossier's order, each with its text as soon as it is read. */
    public ObservableList<Reading> readings() {
        return shownReadings;
    }

    /** Where the notes on a text stand in it; found once for a text and the notes on it. */
    PlacedNotes notesOn(Witness text) {
        List<Note> notes = dossier.get().notes();
        if (!notes.equals(placedNotes)) {
            placedNotes = notes;
            placed.clear();
        }
        return placed.computeIfAbsent(text, dossier.get()::notes);
    }

    /** Starts a new, empty dossier. */
    public void create() {
        leave();
        start(Opening.unread(Dossier.EMPTY, null, null, analysis), Dossier.EMPTY);
    }

    /** Opens a dossier file. */
    public void open(Path path) {
        leave();
        background.run(openings, opening(path), () -> Opening.of(path, store, analysis), this::start, this::addNext);
    }

    /** Opens a dossier file that is being read already; it is shown before this returns if it has been read. */
    public void open(Path path, Future<Opening> begun) {
        leave();
        background.take(openings, opening(path), begun, this::start, this::addNext);
    }

    private static String opening(Path path) {
        return Messages.of("work.opening", path.getFileName());
    }

    /** Opens a dossier file if there is but one file and it is a dossier; otherwise adds the files as versions. */
    public void openOrAdd(List<Path> paths) {
        dossierAmong(paths).ifPresentOrElse(this::open,
                () -> add(paths.stream().map(path -> new InputSpec(null, path, null)).toList()));
    }

    /** The dossier file, if files are one dossier and not texts. */
    public static Optional<Path> dossierAmong(List<Path> paths) {
        return paths.size() == 1 && paths.getFirst().toString().endsWith(ENDING) ? Optional.of(paths.getFirst()) : Optional.empty();
    }

    /**
     * Adds texts by age and as one change; a report with several resolutions gives a version for each of them. What cannot
     * be read does not keep the others out. Texts added before these, or a dossier being opened, come first.
     */
    public void add(List<InputSpec> inputs) {
        if (!background.busy(adding) && !background.busy(openings)) {
            toAdd.clear(); // what the user stopped
        }
        toAdd.add(inputs);
        if (!background.busy(adding) && !background.busy(openings)) {
            addNext();
        }
    }

    /** Adds what was to wait until the dossier is opened, or the texts before are added; what is open stays so where that failed. */
    private void addNext() {
        if (toAdd.isEmpty()) {
            return;
        }
        Texts texts = opening.texts();
        List<InputSpec> inputs = toAdd.getFirst();
        background.run(adding, Messages.of("work.reading"), () -> new Adding(texts).read(inputs), result -> {
            toAdd.removeFirst();
            Dossier with = result.addedTo(dossier.get());
            if (!result.versions().isEmpty()) {
                latest = with.versions().getLast();
            }
            change(_ -> with);
            result.problem().ifPresent(background::fail);
            addNext();
        }, () -> {
            toAdd.removeFirst();
            addNext();
        });
    }

    /** Adds a version at a place of the order, counted without it. */
    void add(Version version, int place) {
        Dossier with = dossier.get().with(version);
        latest = with.versions().getLast();
        change(_ -> with.moving(latest, place));
    }

    /** Gives a version known by its symbol only the file with its text. */
    public void supply(Version version, Path text) {
        latest = version.withFile(text, null);
        change(old -> old.replacing(version, latest));
    }

    /** The version whose text was added last, by file, paste or amendment; null for none since the dossier was opened. */
    Version latest() {
        return latest;
    }

    /** Changes the dossier. */
    public void change(UnaryOperator<Dossier> change) {
        Dossier next = change.apply(dossier.get());
        if (!next.equals(dossier.get())) {
            done.push(dossier.get());
            undone.clear();
            show(next);
        }
    }

    public void undo() {
        if (!done.isEmpty()) {
            undone.push(dossier.get());
            show(done.pop());
        }
    }

    public void redo() {
        if (!undone.isEmpty()) {
            done.push(dossier.get());
            show(undone.pop());
        }
    }

    /** Writes a dossier to a file and tells the state of the file from then on. */
    private interface Writer {
        String write(Dossier dossier) throws IOException;
    }

    /**
     * Saves the dossier to its own file.
     *
     * @throws ChangedElsewhereException if the file is no longer what was read or written here last; it is left as it is
     * @throws IOException if it cannot be written; nothing is lost then
     */
    public void save() throws IOException {
        save(file.get(), now -> store.write(now, file.get(), state));
    }

    /**
     * Saves the dossier to a file, which becomes its own, whatever it held before.
     *
     * @throws IOException if it cannot be written; nothing is lost then
     */
    public void saveAs(Path path) throws IOException {
        save(path.toAbsolutePath(), now -> store.write(now, path));
    }

    /** Copies the texts that are in no file of the user's beside the dossier and removes them when all is written. */
    private void save(Path path, Writer writer) throws IOException {
        Map<Path, Path> copies = own.copied(files(List.of(dossier.get())), path);
        Dossier now = dossier.get().marking(readings.stream().filter(Reading::hasText).map(Reading::witness).toList()).relocating(copies);
        try {
            state = writer.write(now);
        } catch (IOException e) {
            OwnTexts.delete(copies.values());
            throw e;
        }
        opening.texts().moved(copies);
        relocate(done, copies);
        relocate(undone, copies);
        saved = now;
        dossier.set(now);
        file.set(path);
        unsaved.set(false);
        if (!copies.isEmpty()) {
            publish(opening.texts(), now);
        }
        own.drop(copies.keySet());
    }

    private static void relocate(Deque<Dossier> dossiers, Map<Path, Path> moved) {
        List<Dossier> now = dossiers.stream().map(one -> one.relocating(moved)).toList();
        dossiers.clear();
        dossiers.addAll(now);
    }

    private static List<Path> files(Collection<Dossier> dossiers) {
        return dossiers.stream().flatMap(one -> one.versions().stream()).filter(Version::hasFile).map(Version::file).toList();
    }

    /** Removes the texts of no file that this dossier has or had and the next has not: it is saved without them, or given up. */
    void dropOwnTexts(Dossier next) {
        List<Dossier> all = new ArrayList<>(done);
        all.addAll(undone);
        all.add(dossier.get());
        List<Path> files = new ArrayList<>(files(all));
        files.removeAll(files(List.of(next)));
        own.drop(files);
    }

    /** Removes the texts of no file of a dossier that was left by a crash and is given up. */
    void giveUp(Dossier left) {
        own.drop(files(List.of(left)));
    }

    /** The state of the dossier's file when it was last read or written; null for a new dossier. */
    String state() {
        return state;
    }

    /**
     * Opens a dossier as it was before a crash: it is not saved yet.
     *
     * @param known the state of its file then; null if that is not known
     */
    void restore(Dossier unfinished, Path path, String known) {
        leave();
        start(Opening.unread(unfinished, path, known, analysis), null);
    }

    /** The comparison of two texts if it was made when the dossier was opened, with the same corrections; else null. */
    Comparison comparisonOf(ChosenVersions.Two two, List<Correction> corrections) {
        return opening.comparisonOf(two, corrections);
    }

    /** What is still being added or opened is not wanted any more. */
    private void leave() {
        toAdd.clear();
        background.stop(adding);
        background.stop(openings);
    }

    private void start(Opening opened) {
        start(opened, opened.dossier());
    }

    private void start(Opening opened, Dossier onDisk) {
        dropOwnTexts(opened.dossier());
        done.clear();
        undone.clear();
        opening = opened;
        saved = onDisk;
        latest = null;
        state = opened.state();
        file.set(opened.file());
        show(opened.dossier());
        addNext();
    }

    /** Where some texts are known, they are shown before the others are read. */
    private void show(Dossier next) {
        dossier.set(next);
        unsaved.set(!next.equals(saved));
        canUndo.set(!done.isEmpty());
        canRedo.set(!undone.isEmpty());
        Texts texts = opening.texts();
        if (readings.isEmpty() && !texts.isEmpty()) {
            publish(texts, next);
            background.runLast(this, Messages.of("work.reading"), () -> texts.readAll(next.versions()), read -> publish(read, next));
        } else {
            background.run(this, Messages.of("work.reading"), () -> texts.readAll(next.versions()), read -> publish(read, next));
        }
    }

    private void publish(Texts texts, Dossier shown) {
        List<Reading> now = shown.versions().stream().map(texts::reading).toList();
        if (!now.equals(readings)) {
            readings.setAll(now);
        }
    }
}
