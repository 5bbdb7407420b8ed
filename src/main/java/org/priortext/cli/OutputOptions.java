package org.priortext.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.priortext.dossier.AtomicOutput;
import picocli.CommandLine.Option;

/** The options of every command that writes files. */
final class OutputOptions {

    @Option(names = "--json", description = "JSON instead of text, to standard output or the file of -o.")
    boolean json;

    @Option(names = "--format", paramLabel = "FORMAT", description = "Write a file in this format; needs -o.")
    String format;

    @Option(names = {"-o", "--output"}, paramLabel = "OUT", description = "The file to write; without --format its ending tells the format.")
    Path file;

    @Option(names = "--force", description = "Replace an existing file.")
    boolean force;

    /** The format wanted, or null for text on the terminal. */
    String wanted() throws UsageException {
        if (json) {
            return "json";
        }
        if (format != null && file == null && !format.equals("json")) {
            throw new UsageException("--format " + format + " needs a file to write to: add -o FILE.");
        }
        if (format != null) {
            return format;
        }
        if (file == null) {
            return null;
        }
        String name = file.getFileName().toString();
        if (name.lastIndexOf('.') <= 0) {
            throw new UsageException("cannot tell the format of " + file + " by its name: add --format.");
        }
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Refuses a choice of table where the format is not one of a single table. */
    static void requireCsv(String format) throws UsageException {
        if (!"csv".equals(format)) {
            throw new UsageException("--table picks one table of a CSV file: add -o FILE.csv.");
        }
    }

    /**
     * Refuses to write over what is read.
     *
     * @param output the file asked for, or null
     * @throws UsageException if it is one of the inputs, by whatever name
     */
    static void spare(Path output, Collection<Path> inputs) throws UsageException, IOException {
        for (Path input : inputs) {
            if (output != null && Files.exists(output) && Files.exists(input) && Files.isSameFile(output, input)) {
                throw new UsageException(output + " is one of the inputs, and these are never changed; choose another name with -o.");
            }
        }
    }

    /** Prints JSON, or writes it to the file asked for. */
    void json(Terminal terminal, String json) throws IOException {
        if (file == null) {
            terminal.out().print(json);
        } else {
            AtomicOutput.write(file, force, out -> out.write(json.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
