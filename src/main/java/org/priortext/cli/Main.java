package org.priortext.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NotDirectoryException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.priortext.source.UnreadableException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. Exit status: 0 done or no difference, 1 differences, 2 wrong usage, 3 a file that cannot be read or written. */
@Command(name = "priortext", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class,
        description = "Redlines and inherited language of United Nations resolutions.",
        footer = {"", "Without a command the window opens; with files or a .priortext dossier it opens them.",
            "Inputs are [LABEL=]FILE[#N]: #I or #2 picks one resolution of a report.",
            "Exit status: 0 done (compare: no difference), 1 compare found differences,",
            "2 wrong usage (also: the output file exists, or its folder does not),",
            "3 a file could not be read or written, or holds no resolution."})
public final class Main {

    static final int DIFFERENT = 1;
    static final int USAGE = 2;
    static final int UNREADABLE = 3;

    private Main() {}

    /** The program's name and version. */
    public static String version() {
        return ProgramVersion.line();
    }

    /** Runs one command and returns its exit status. */
    public static int run(Terminal terminal, String... args) {
        CommandLine line = new CommandLine(new Main());
        Map<String, Supplier<Object>> commands = commands(terminal);
        Supplier<Object> named = args.length == 0 ? null : commands.get(args[0]);
        (named == null ? commands.values() : List.of(named)).forEach(command -> line.addSubcommand(command.get()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(terminal.out()).setErr(terminal.err());
        line.setExecutionExceptionHandler((exception, _, _) -> failed(exception, terminal));
        line.setParameterExceptionHandler((exception, _) -> {
            terminal.tell(exception.getMessage().lines().findFirst().orElse("wrong usage"));
            terminal.err().println("Try: " + exception.getCommandLine().getCommandSpec().qualifiedName() + " --help");
            return USAGE;
        });
        int status;
        try {
            status = line.execute(args.length == 0 ? new String[] {"--help"} : args);
        } catch (Error e) {
            status = failed(e, terminal);
        }
        terminal.out().flush();
        terminal.err().flush();
        return status;
    }

    /** By name. Only the one that is called is set up: picocli takes longer for all five than it takes to read a text. */
    private static Map<String, Supplier<Object>> commands(Terminal terminal) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("segment", () -> new SegmentCommand(terminal));
        commands.put("compare", () -> new CompareCommand(terminal));
        commands.put("trace", () -> new TraceCommand(terminal));
        commands.put("amend", () -> new AmendCommand(terminal));
        commands.put("search", () -> new SearchCommand(terminal));
        return commands;
    }

    /** Says why a file cannot be used. Returns the status for that. */
    static int unreadable(UnreadableException exception, Terminal terminal) {
        terminal.tell(exception.getMessage());
        return UNREADABLE;
    }

    private static int failed(Throwable exception, Terminal terminal) {
        switch (exception) {
            case UsageException usage -> {
                terminal.tell(usage.getMessage());
                return USAGE;
            }
            case UnreadableException unreadable -> {
                return unreadable(unreadable, terminal);
            }
            case FileAlreadyExistsException exists -> {
                terminal.tell(exists.getFile() + " exists already; add --force to replace it.");
                return USAGE;
            }
            case NotDirectoryException folder -> {
                terminal.tell("there is no folder " + folder.getFile() + " to write into.");
                return USAGE;
            }
            case AccessDeniedException denied ->
                terminal.tell("no permission to read or write " + denied.getFile() + "; choose another folder with -o.");
            case IOException io -> terminal.tell("cannot write or read: " + io.getMessage());
            case OutOfMemoryError _ -> terminal.tell("these texts need more memory than there is; try fewer or smaller ones.");
            case StackOverflowError _ -> terminal.tell("a text is nested more deeply than can be followed; it was given up.");
            default -> terminal.tell("internal error (" + exception.getClass().getSimpleName() + " in "
                    + (exception.getStackTrace().length == 0 ? "unknown place" : exception.getStackTrace()[0]) + "); please report it.");
        }
        return UNREADABLE;
    }
}
