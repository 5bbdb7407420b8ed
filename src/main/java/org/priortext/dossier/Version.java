package org.priortext.dossier;

import java.nio.file.Path;
import java.time.LocalDate;
import org.priortext.model.Resolution;
import org.priortext.model.Roman;
import org.priortext.model.Stage;
import org.priortext.model.Witness;

/**
 * One text of a dossier as the user knows it. What stands here overrules what the file says of itself, because many
 * files have lost their masthead (domain 0.1); a version without a file keeps its place in the order.
 *
 * @param label how all views name it; unique in its dossier
 * @param symbol the document symbol, or null to take the file's own
 * @param date or null to take the file's own
 * @param stage or null to take the file's own
 * @param line the line of texts it belongs to, or null where the dossier has but one
 * @param file where its text is, absolute; null while only its symbol is known
 * @param choice which resolution of a file with several: {@code I}, {@code 2}; or null
 * @param amendedBy the amendments by whose application this program made the text; null for a text as it was handed in
 */
public record Version(String label, String symbol, LocalDate date, Stage stage, String line, Path file, String choice,
        String amendedBy) {
    public Version {
        if (label == null || label.isBlank()) {
            throw new IllegalArgumentException("a version has a label");
        }
    }

    /** A version whose text is as it was handed in. */
    public Version(String label, String symbol, LocalDate date, Stage stage, String line, Path file, String choice) {
        this(label, symbol, date, stage, line, file, choice, null);
    }

    /** A version known by its file alone. */
    public static Version of(InputSpec input) {
        String label = input.label() != null ? input.label() : plainName(input.file());
        return new Version(label, null, null, null, null, input.file().toAbsolutePath().normalize(), input.choice());
    }

    /**
     * One of the several resolutions of a file, which have no symbols of their own in a report: named by the report's, as its
     * file's name tells it, and their number in it.
     *
     * @param number from 1
     */
    public static Version of(InputSpec input, int number) {
        String name = input.label() != null ? input.label() : SymbolGuess.of(input.file()).orElseGet(() -> plainName(input.file()));
        return of(new InputSpec(name + " " + Roman.of(number), input.file(), Roman.of(number)));
    }

    private static String plainName(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Whether there is a file to read. */
    public boolean hasFile() {
        return file != null;
    }

    /** The file and choice to read. */
    public InputSpec input() {
        return new InputSpec(label, file, choice);
    }

    /** The text read from the file, under this version's label, symbol, date and stage. */
    public Witness witness(Resolution read) {
        return new Witness(label, new Resolution(
                symbol != null ? symbol : read.symbol(),
                stage != null ? stage : read.stage(),
                read.title(),
                date != null ? date : read.date(),
                read.issued(), read.session(), read.body(), read.committee(), read.agendaItem(), read.sponsors(),
                read.actor(), read.vote(), read.reportLine(), read.paragraphs(), read.footnotes()));
    }

    public Version withSymbol(String other) {
        return new Version(label, other, date, stage, line, file, choice, amendedBy);
    }

    public Version withDate(LocalDate other) {
        return new Version(label, symbol, other, stage, line, file, choice, amendedBy);
    }

    public Version withStage(Stage other) {
        return new Version(label, symbol, date, other, line, file, choice, amendedBy);
    }

    public Version withLabel(String other) {
        return new Version(other, symbol, date, stage, line, file, choice, amendedBy);
    }

    public Version withLine(String other) {
        return new Version(label, symbol, date, stage, other, file, choice, amendedBy);
    }

    public Version withFile(Path other, String otherChoice) {
        return new Version(label, symbol, date, stage, line, other, otherChoice);
    }

    /** The same text in a file that has been moved. */
    public Version at(Path other) {
        return new Version(label, symbol, date, stage, line, other, choice, amendedBy);
    }

    public Version withAmendedBy(String others) {
        return new Version(label, symbol, date, stage, line, file, choice, others);
    }
}
