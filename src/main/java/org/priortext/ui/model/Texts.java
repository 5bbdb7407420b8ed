package org.priortext.ui.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.InputSpec;
import org.priortext.dossier.SegmentedFile;
import org.priortext.dossier.Version;
import org.priortext.model.Witness;
import org.priortext.source.UnreadableException;
import org.priortext.ui.kit.Background;
import org.priortext.ui.kit.Letters;

/** The texts of an open dossier, each read once. For any thread. */
final class Texts {
    private record Read(Witness witness, SegmentedFile account, String problem) {}

    private final Analysis analysis;
    private final Map<InputSpec, Read> known = new ConcurrentHashMap<>();
    private final Map<Version, Reading> readings = new ConcurrentHashMap<>();

    Texts(Analysis analysis) {
        this.analysis = analysis;
    }

    /** Whether none has been read so far. */
    boolean isEmpty() {
        return known.isEmpty();
    }

    /** The same texts in files that have been moved are not read again. */
    void moved(Map<Path, Path> files) {
        Map.copyOf(known).forEach((key, read) -> {
            if (files.containsKey(key.file())) {
                known.put(new InputSpec(null, files.get(key.file()), key.choice()), read);
            }
        });
    }

    /** Reads a version's file, unless that was done before. */
    void read(Version version) {
        if (version.hasFile()) {
            known.computeIfAbsent(key(version), _ -> load(version));
        }
    }

    /**
     * Reads a version's file. If it holds one text, that is known from then on.
     *
     * @throws UnreadableException if it cannot be read
     */
    SegmentedFile learn(Version version) throws UnreadableException {
        SegmentedFile file = analysis.segment(version.input());
        if (file.witnesses().size() == 1) {
            known.put(key(version), read(file.witnesses().getFirst(), file));
        }
        return file;
    }

    /** Reads the texts of versions, several at a time, each unless that was done before, until it is stopped. */
    Texts readAll(List<Version> versions) {
        BooleanSupplier stopped = Background.stopped();
        versions.parallelStream().filter(_ -> !stopped.getAsBoolean()).forEach(this::read);
        return this;
    }

    /** The version with what is known of its text by now: the same each time once it is read. */
    Reading reading(Version version) {
        Read read = version.hasFile() ? known.get(key(version)) : null;
        return read == null ? new Reading(version, null, null, null) : readings.computeIfAbsent(version, _ -> reading(version, read));
    }

    private static Reading reading(Version version, Read read) {
        return read.witness() == null ? new Reading(version, null, null, read.problem())
                : new Reading(version, version.witness(read.witness().resolution()), read.account(), null);
    }

    private static InputSpec key(Version version) {
        return new InputSpec(null, version.file(), version.choice());
    }

    private Read load(Version version) {
        try {
            SegmentedFile file = analysis.segment(version.input());
            Witness witness = file.witnesses().size() == 1
                    ? file.witnesses().getFirst() : analysis.witness(version.input());
            return read(witness, file);
        } catch (UnreadableException e) {
            return new Read(null, null, e.getMessage());
        }
    }

    private static Read read(Witness witness, SegmentedFile file) {
        witness.resolution().paragraphs().forEach(paragraph -> Letters.standard().learn(paragraph.text()));
        return new Read(witness, file, null);
    }
}
