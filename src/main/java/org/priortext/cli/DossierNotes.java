package org.priortext.cli;

import java.util.List;
import java.util.Objects;
import org.priortext.dossier.Dossier;
import org.priortext.dossier.InputSpec;
import org.priortext.dossier.Note;
import org.priortext.dossier.Version;
import org.priortext.model.Witness;

/**
 * The notes a dossier keeps on texts named on the command line.
 *
 * @param dossier the user's
 */
record DossierNotes(Dossier dossier) {
    /** Those on a text, under the label it has here. A text is known by its label or by its file. */
    List<Note> on(InputSpec input, Witness text) {
        List<String> labels = dossier.versions().stream().filter(version -> same(version, input, text)).map(Version::label).toList();
        return dossier.notes().stream().filter(note -> labels.contains(note.version()))
                .map(note -> new Note(text.label(), note.paragraph(), note.position(), note.text())).toList();
    }

    private static boolean same(Version version, InputSpec input, Witness text) {
        return version.label().equals(text.label()) || version.hasFile() && Objects.equals(version.choice(), input.choice())
                && version.file().normalize().equals(input.file().toAbsolutePath().normalize());
    }
}
