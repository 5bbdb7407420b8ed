package org.priortext;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.priortext.cli.Main;
import org.priortext.cli.Terminal;
import org.priortext.ui.Window;

/**
 * Goes once through what the program does when it starts: the commands and the window, on the bundled samples and
 * silently. Java runs this to record what it keeps in the start-up cache (JEP 514); users have no reason to.
 */
public final class Rehearsal {

    private static final Duration WINDOW_OPEN = Duration.ofSeconds(10);

    private Rehearsal() {}

    /** @param args the folder of the samples */
    public static void main(String[] args) {
        Path samples = Path.of(args[0]);
        String earlier = samples.resolve("A-RES-75-240.md").toString();
        String later = samples.resolve("A-C.1-78-L.11.md").toString();
        command("--version");
        command("--help");
        command("compare", earlier, later);
        command("compare", "--json", earlier, later);
        command("trace", earlier, later);
        command("segment", samples.resolve("A-C.1-73-L.27-Rev.1.txt").toString());
        Thread.ofPlatform().daemon().start(Rehearsal::endSoon);
        Window.open(List.of(samples.resolve("samples.priortext")));
        System.exit(0);
    }

    private static void command(String... args) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Main.run(new Terminal(nowhere, nowhere, false), args);
    }

    private static void endSoon() {
        try {
            Thread.sleep(WINDOW_OPEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.exit(0);
    }
}
