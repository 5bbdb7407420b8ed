package org.priortext;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.priortext.cli.Main;

/** Starts the program. Does not extend {@code Application}, so that Java starts it without JavaFX on its module path. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(Main.run(out, err, args));
    }
}
