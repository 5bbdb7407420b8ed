package org.priortext.cli;

import java.util.List;
import java.util.Objects;
import org.priortext.dossier.Dossier;
import org.priortext.dossier.InputSpec;
import org.priortext.dossier.Note;
import org.priortext.dossier.PlacedNotes;
import org.priortext.dossier.Version;
import org.priortext.export.Remarks;
import org.priortext.model.Witness;

/**
 * The notes a dossier keeps on texts named on the command line.
 *
 * @param dossier the user's
 */
record DossierNotes(Dossier dossier) {
    /** Those on a text, under the label it has here, each on its clause as that is found now. A text is known by its label or by its file. */
    PlacedNotes on(InputSpec input, Witness text) {
        List<String> labels = dossier.versions().stream().filter(version -> same(version, input, text)).map(Version::label).toList();
        return PlacedNotes.of(dossier.notes().stream().filter(note -> labels.contains(note.version()))
                .map(note -> new Note(text.label(), note.paragraph(), note.position(), note.text(), note.words())).toList(), text.resolution());
    }

    /** What to say of a note whose clause is not found. */
    static String unplaced(Note note) {
        return "the note on %s of %s (%s) could not be placed: no clause of the text has its words any more.".formatted(note.paragraph(),
                note.version(), String.join("; ", Remarks.of(note)));
    }

    private static boolean same(Version version, InputSpec input, Witness text) {
        return version.label().equals(text.label()) || version.hasFile() && Objects.equals(version.choice(), input.choice())
                && version.file().normalize().equals(input.file().toAbsolutePath().normalize());
    }
}
