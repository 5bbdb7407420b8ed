package org.priortext;

/** Starts the program. Does not extend {@code Application}, so that Java starts it without JavaFX on its module path. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) {
        System.exit(0);
    }
}
