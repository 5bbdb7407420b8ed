package org.priortext.ui.model;

import java.time.LocalDate;
import org.priortext.dossier.SegmentedFile;
import org.priortext.dossier.Version;
import org.priortext.model.Witness;

/**
 * A version of the dossier and what came of reading its file.
 *
 * @param version as the dossier has it
 * @param witness its text; null where there is no file or it could not be read
 * @param account all the file holds, for the account of the import; null as above
 * @param problem one sentence, or null
 */
public record Reading(Version version, Witness witness, SegmentedFile account, String problem) {
    /** Whether there is a text to show. */
    public boolean hasText() {
        return witness != null;
    }

    /** Whether it is the very text of another version, as of a file added twice: the same paragraphs on the same lines. */
    public boolean repeats(Reading other) {
        return hasText() && other.hasText() && witness.resolution().paragraphs().equals(other.witness.resolution().paragraphs());
    }

    /** Whether its file is still to be read. */
    public boolean pending() {
        return witness == null && problem == null && version.hasFile();
    }

    /** The symbol, by the dossier or else by the file; null if neither knows it. */
    public String symbol() {
        return witness != null ? witness.resolution().symbol() : version.symbol();
    }

    /** The date, by the dossier or else by the file; null if neither knows it. */
    public LocalDate date() {
        return witness != null ? witness.resolution().date() : version.date();
    }

    /** The stage, by the dossier or else by the file; null if neither knows it. */
    public org.priortext.model.Stage stage() {
        return witness != null ? witness.resolution().stage() : version.stage();
    }
}
