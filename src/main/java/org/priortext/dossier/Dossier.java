package org.priortext.dossier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.priortext.align.Correction;
import org.priortext.model.Witness;

/**
 * The texts of one negotiation in the user's order, with what the user set by hand. Every change makes a new dossier.
 *
 * @param title shown in the window's title, or null
 * @param versions oldest first as a rule; the order is the user's
 * @param pairings correspondences set by hand
 * @param notes remarks and positions on clauses
 */
public record Dossier(String title, List<Version> versions, List<Pairing> pairings, List<Note> notes) {
    /** A dossier with nothing in it. */
    public static final Dossier EMPTY = new Dossier(null, List.of(), List.of(), List.of());

    public Dossier {
        versions = List.copyOf(versions);
        pairings = List.copyOf(pairings);
        notes = List.copyOf(notes);
        if (versions.stream().map(Version::label).distinct().count() < versions.size()) {
            throw new IllegalArgumentException("two versions have the same label");
        }
    }

    public Optional<Version> version(String label) {
        return versions.stream().filter(version -> version.label().equals(label)).findFirst();
    }

    /** The pairings set by hand between two versions, in whichever direction they were compared then, as far as their clauses are found. */
    public List<Correction> corrections(Witness from, Witness to) {
        return pairings.stream().flatMap(pairing -> pairing.between(from, to).stream()).toList();
    }

    /** The pairings between two versions of which a clause is not found any more. */
    public List<Pairing> unplaced(Witness from, Witness to) {
        return pairings.stream().filter(one -> one.isBetween(from.label(), to.label()) && one.between(from, to).isEmpty()).toList();
    }

    /** What the user wrote on the clauses of a version. */
    public PlacedNotes notes(Witness text) {
        return PlacedNotes.of(notes.stream().filter(note -> note.version().equals(text.label())).toList(), text.resolution());
    }

    /** With a correspondence set by hand; it takes the place of earlier ones of the same paragraphs. */
    public Dossier pairing(Witness from, Witness to, Correction correction) {
        List<Pairing> all = new ArrayList<>(unpairing(from, to, correction).pairings);
        all.add(Pairing.of(from, to, correction));
        return new Dossier(title, versions, all, notes);
    }

    /** Without any correspondence set by hand for these paragraphs. */
    public Dossier unpairing(Witness from, Witness to, Correction paragraphs) {
        return new Dossier(title, versions, pairings.stream()
                .filter(old -> old.between(from, to).stream().noneMatch(paragraphs::touches)).toList(), notes);
    }

    /** With a note in the place of the one that has the same clause at the same number. */
    public Dossier noting(Note note) {
        List<Note> all = new ArrayList<>(notes);
        all.removeIf(old -> old.version().equals(note.version()) && old.mark().equals(note.mark()));
        all.add(note);
        return new Dossier(title, versions, pairings, all);
    }

    /** Without some notes and pairings. */
    public Dossier without(List<Note> remarks, List<Pairing> correspondences) {
        return new Dossier(title, versions, pairings.stream().filter(one -> !correspondences.contains(one)).toList(),
                notes.stream().filter(one -> !remarks.contains(one)).toList());
    }

    /**
     * With the words and present numbers of the clauses on which something is noted or which are paired, where the texts have
     * them word for word or no words were kept; what is not found, or only nearly, stays as it was.
     */
    public Dossier marking(List<Witness> texts) {
        return new Marking(texts).of(this);
    }

    /** With one more version at the end, its label made unique by a number where needed. */
    public Dossier with(Version version) {
        String label = version.label();
        for (int number = 2; version(label).isPresent(); number++) {
            label = version.label() + " (" + number + ")";
        }
        List<Version> all = new ArrayList<>(versions);
        all.add(version.withLabel(label));
        return withVersions(all);
    }

    public Dossier without(Version version) {
        return withVersions(versions.stream().filter(one -> !one.equals(version)).toList());
    }

    /** With one version exchanged; pairings and notes follow its label. */
    public Dossier replacing(Version old, Version by) {
        List<Version> changed = versions.stream().map(one -> one.equals(old) ? by : one).toList();
        List<Pairing> renamed = pairings.stream()
                .map(one -> one.between(renamed(one.from(), old, by), renamed(one.to(), old, by)))
                .toList();
        List<Note> remarks = notes.stream()
                .map(one -> one.of(renamed(one.version(), old, by)))
                .toList();
        return new Dossier(title, changed, renamed, remarks);
    }

    /** With the files of its texts where they are now; those not named are where they were. */
    public Dossier relocating(Map<Path, Path> moved) {
        return withVersions(versions.stream().map(one -> moved.containsKey(one.file()) ? one.at(moved.get(one.file())) : one).toList());
    }

    /** With a version at another place of the order; {@code index} counts without it. */
    public Dossier moving(Version version, int index) {
        List<Version> all = new ArrayList<>(versions);
        all.remove(version);
        all.add(Math.clamp(index, 0, all.size()), version);
        return withVersions(all);
    }

    /** With a version right before or right behind another and in that one's line. */
    public Dossier moving(Version version, Version other, boolean behind) {
        if (version.equals(other)) {
            return this;
        }
        List<Version> all = new ArrayList<>(versions);
        all.remove(version);
        all.add(all.indexOf(other) + (behind ? 1 : 0), version.withLine(other.line()));
        return withVersions(all);
    }

    private Dossier withVersions(List<Version> others) {
        return new Dossier(title, others, pairings, notes);
    }

    private static String renamed(String label, Version old, Version by) {
        return label.equals(old.label()) ? by.label() : label;
    }
}
