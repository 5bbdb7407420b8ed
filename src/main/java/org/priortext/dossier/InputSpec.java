package org.priortext.dossier;

import java.nio.file.Path;
import org.priortext.source.TrackedChanges;

/**
 * A text as named on the command line or in a dossier: {@code [LABEL=]FILE[#N]}.
 *
 * @param label name in all output, or null
 * @param file the file
 * @param choice which resolution of a file with several: {@code I}, {@code 2}; or null
 * @param changes which text of a file with tracked changes
 */
public record InputSpec(String label, Path file, String choice, TrackedChanges changes) {

    /** An input whose tracked changes, if it has any, are read as accepted. */
    public InputSpec(String label, Path file, String choice) {
        this(label, file, choice, TrackedChanges.ACCEPTED);
    }

    /** The same input with its tracked changes read as given. */
    public InputSpec reading(TrackedChanges other) {
        return new InputSpec(label, file, choice, other);
    }

    /** Reads {@code [LABEL=]FILE[#N]}; a name that is itself an existing file is taken whole. */
    public static InputSpec parse(String text) {
        if (java.nio.file.Files.exists(Path.of(text))) {
            return new InputSpec(null, Path.of(text), null);
        }
        String label = null;
        String rest = text;
        int equals = text.indexOf('=');
        if (equals > 0) {
            label = text.substring(0, equals);
            rest = text.substring(equals + 1);
        }
        int hash = rest.lastIndexOf('#');
        if (hash > 0 && rest.substring(hash + 1).matches("[0-9]+|[IVXLC]+")) {
            return new InputSpec(label, Path.of(rest.substring(0, hash)), rest.substring(hash + 1));
        }
        return new InputSpec(label, Path.of(rest), null);
    }
}
