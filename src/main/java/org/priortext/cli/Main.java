package org.priortext.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.priortext.source.UnreadableException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. Exit status: 0 done or no difference, 1 differences, 2 wrong usage, 3 unreadable input. */
@Command(name = "priortext", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class,
        description = "Redlines and inherited language of United Nations resolutions. Without a command it opens the window.",
        subcommands = {SegmentCommand.class, CompareCommand.class, TraceCommand.class})
public final class Main {

    static final int DIFFERENT = 1;
    static final int USAGE = 2;
    static final int UNREADABLE = 3;

    private Main() {}

    /** Runs one command on the given streams. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Main());
        line.setOut(out).setErr(err);
        line.setExecutionExceptionHandler((exception, command, _) -> failed(exception, command));
        line.setParameterExceptionHandler((exception, _) -> {
            exception.getCommandLine().getErr().println("priortext: " + exception.getMessage());
            exception.getCommandLine().getErr().println("Try: priortext --help");
            return USAGE;
        });
        int status = line.execute(args);
        out.flush();
        err.flush();
        return status;
    }

    private static int failed(Exception exception, CommandLine command) {
        if (exception instanceof UnreadableException) {
            command.getErr().println("priortext: " + exception.getMessage());
            return UNREADABLE;
        }
        StringWriter where = new StringWriter();
        if (exception.getStackTrace().length > 0) {
            where.append(" (").append(exception.getStackTrace()[0].toString()).append(')');
        }
        command.getErr().println("priortext: internal error: " + exception + where);
        return UNREADABLE;
    }
}
