package org.priortext;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.priortext.cli.Main;
import org.priortext.cli.Terminal;
import org.priortext.ui.Window;

/**
 * Starts the program: the window without arguments or with files, else the command line. Does not extend
 * {@code Application}, so that Java starts it whether or not JavaFX is on the module path.
 */
public final class Launcher {

    private static final int NO_SCREEN = 2;

    private Launcher() {}

    public static void main(String[] args) {
        if (args.length == 1 && args[0].equals("--version")) {
            System.out.println(Main.version());
            return; // System.exit alone would take a third of the time, to find out whether to log that it was called
        }
        if (!asksForWindow(args)) {
            PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
            PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
            System.exit(Main.run(new Terminal(out, err, colourful()), args));
        }
        if (!hasScreen()) {
            System.err.println("priortext: no screen to open the window on; these commands need none: "
                    + "priortext segment, compare, trace, search (priortext --help).");
            System.exit(NO_SCREEN);
        }
        Window.open(Arrays.stream(args).map(Path::of).toList());
        System.exit(0);
    }

    /** Whether there is nothing to do but to open the window: no arguments, or files alone. */
    static boolean asksForWindow(String... args) {
        for (String argument : args) {
            if (!isFile(argument)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFile(String argument) {
        try {
            return Files.isRegularFile(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Colour on a terminal only, and not where the user asks for none (no-color.org). */
    private static boolean colourful() {
        String refused = System.getenv("NO_COLOR");
        return System.console() != null && System.console().isTerminal() && (refused == null || refused.isEmpty());
    }

    private static boolean hasScreen() {
        boolean asksDisplay = List.of("linux", "freebsd").stream().anyMatch(System.getProperty("os.name").toLowerCase(Locale.ROOT)::contains);
        return !asksDisplay || System.getenv("DISPLAY") != null && !System.getenv("DISPLAY").isEmpty()
                || "Headless".equalsIgnoreCase(System.getProperty("glass.platform"));
    }
}
