package org.priortext.ui.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.Dossier;
import org.priortext.dossier.DossierStore;
import org.priortext.dossier.InputSpec;
import org.priortext.dossier.SegmentedFile;
import org.priortext.dossier.Version;
import org.priortext.model.Witness;
import org.priortext.source.UnreadableException;
import org.priortext.ui.kit.Background;
import org.priortext.ui.kit.Letters;
import org.priortext.ui.kit.Messages;

/** The open dossier: its versions with their texts, and all that changes it. Every change can be undone. */
public final class DossierModel {
    private record Read(Witness witness, SegmentedFile account, String problem) {}

    private final Analysis analysis;
    private final DossierStore store;
    private final Background background;
    private final ReadOnlyObjectWrapper<Dossier> dossier = new ReadOnlyObjectWrapper<>(this, "dossier", Dossier.EMPTY);
    private final ReadOnlyObjectWrapper<Path> file = new ReadOnlyObjectWrapper<>(this, "file", null);
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper(this, "unsaved", false);
    private final BooleanProperty canUndo = new SimpleBooleanProperty(this, "canUndo", false);
    private final BooleanProperty canRedo = new SimpleBooleanProperty(this, "canRedo", false);
    private final ObservableList<Reading> readings = FXCollections.observableArrayList();
    private final ObservableList<Reading> shownReadings = FXCollections.unmodifiableObservableList(readings);
    private final Deque<Dossier> undone = new ArrayDeque<>();
    private final Deque<Dossier> done = new ArrayDeque<>();
    private final Map<InputSpec, Read> cache = new HashMap<>();
    private Dossier saved = Dossier.EMPTY;

    public DossierModel(Analysis analysis, DossierStore store, Background background) {
        this.analysis = analysis;
        this.store = store;
        this.background = background;
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

    /** Starts a new, empty dossier. */
    public void create() {
        start(Dossier.EMPTY, null);
    }

    /** Opens a dossier file. */
    public void open(Path path) {
        background.run(this, Messages.of("work.opening", path.getFileName()), () -> store.read(path),
                read -> start(read, path.toAbsolutePath()));
    }

    /** Opens a dossier file if there is but one file and it is a dossier; otherwise adds the files as versions. */
    public void openOrAdd(List<Path> paths) {
        if (paths.size() == 1 && paths.getFirst().toString().endsWith(".priortext")) {
            open(paths.getFirst());
        } else {
            add(paths.stream().map(path -> new InputSpec(null, path, null)).toList());
        }
    }

    /** Adds texts; a report with several resolutions gives a version for each of them. */
    public void add(List<InputSpec> inputs) {
        background.run(this, Messages.of("work.reading"), () -> {
            List<Version> found = new ArrayList<>();
            for (InputSpec input : inputs) {
                int count = analysis.segment(input).witnesses().size();
                Version version = Version.of(input);
                for (int number = 1; number <= count; number++) {
                    found.add(count == 1 ? version : version.withFile(version.file(), Integer.toString(number)));
                }
            }
            return found;
        }, found -> change(old -> {
            Dossier next = old;
            for (Version version : found) {
                next = next.with(version);
            }
            return next;
        }));
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

    /**
     * Saves the dossier to a file, which becomes its own.
     *
     * @throws IOException if it cannot be written; nothing is lost then
     */
    public void saveAs(Path path) throws IOException {
        store.write(dossier.get(), path);
        file.set(path.toAbsolutePath());
        saved = dossier.get();
        unsaved.set(false);
    }

    /** Opens a dossier as it was before a crash: it is not saved yet. */
    void restore(Dossier unfinished, Path path) {
        start(unfinished, path, null);
    }

    private void start(Dossier opened, Path path) {
        start(opened, path, opened);
    }

    private void start(Dossier opened, Path path, Dossier onDisk) {
        done.clear();
        undone.clear();
        cache.clear();
        saved = onDisk;
        file.set(path);
        show(opened);
    }

    private void show(Dossier next) {
        dossier.set(next);
        unsaved.set(!next.equals(saved));
        canUndo.set(!done.isEmpty());
        canRedo.set(!undone.isEmpty());
        Map<InputSpec, Read> known = Map.copyOf(cache);
        background.run(this, Messages.of("work.reading"), () -> {
            Map<InputSpec, Read> read = new HashMap<>(known);
            for (Version version : next.versions()) {
                if (version.hasFile() && !Background.stopped().getAsBoolean()) {
                    read.computeIfAbsent(key(version), key -> read(version));
                }
            }
            return read;
        }, read -> {
            cache.putAll(read);
            List<Reading> now = next.versions().stream().map(this::reading).toList();
            if (!now.equals(readings)) {
                readings.setAll(now);
            }
        });
    }

    private static InputSpec key(Version version) {
        return new InputSpec(null, version.file(), version.choice());
    }

    private Read read(Version version) {
        try {
            SegmentedFile file = analysis.segment(version.input());
            Witness witness = file.witnesses().size() == 1
                    ? file.witnesses().getFirst() : analysis.witness(version.input());
            witness.resolution().paragraphs().forEach(paragraph -> Letters.standard().learn(paragraph.text()));
            return new Read(witness, file, null);
        } catch (UnreadableException e) {
            return new Read(null, null, e.getMessage());
        }
    }

    private Reading reading(Version version) {
        Read read = version.hasFile() ? cache.get(key(version)) : null;
        if (read == null || read.witness() == null) {
            return new Reading(version, null, null, read == null ? null : read.problem());
        }
        return new Reading(version, version.witness(read.witness().resolution()), read.account(), null);
    }
}
