package org.priortext;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.priortext.cli.Main;
import org.priortext.cli.Terminal;
import org.priortext.ui.FirstSight;
import org.priortext.ui.ScreenClasses;

/**
 * Goes once through what the program does at its start, on the bundled samples and silently. Java runs this to record
 * what it keeps in the start-up caches (JEP 514), and {@code packaging/measure-start.sh} to take times.
 */
public final class Rehearsal {

    private Rehearsal() {}

    /** @param args {@code commands}, {@code window}, or {@code redline} for the first view alone; then the folder of the samples */
    public static void main(String[] args) throws IOException {
        Path samples = Path.of(args[1]);
        switch (args[0]) {
            case "commands" -> commands(samples);
            case "window" -> window(samples);
            case "redline" -> FirstSight.of(samples.resolve("samples.priortext"), List.of("compare"));
            default -> throw new IllegalArgumentException(args[0]);
        }
        System.exit(0);
    }

    private static void window(Path samples) throws IOException {
        ScreenClasses.load();
        FirstSight.of(samples.resolve("samples.priortext"), List.of("compare", "trace", "survival", "compare"));
    }

    private static void commands(Path samples) {
        String earlier = samples.resolve("A-RES-75-240.md").toString();
        String later = samples.resolve("A-C.1-78-L.11.md").toString();
        command("--help");
        command("compare", earlier, later);
        command("compare", "--json", earlier, later);
        command("trace", earlier, later);
        command("segment", samples.resolve("A-C.1-73-L.27-Rev.1.txt").toString());
    }

    private static void command(String... args) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Main.run(new Terminal(nowhere, nowhere, false), args);
    }
}
