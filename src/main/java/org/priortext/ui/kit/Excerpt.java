package org.priortext.ui.kit;

/** The beginning of a text for where there is no room for all of it. */
public final class Excerpt {
    private static final String MORE = "…";

    private Excerpt() {}

    /** The text, or its first whole words with three points, in no more than so many code units; a first word too long is cut. */
    public static String of(String text, int most) {
        String all = text.strip();
        if (all.length() <= most) {
            return all;
        }
        int end = all.lastIndexOf(' ', most - MORE.length());
        String kept = all.substring(0, end > 0 ? end : most - MORE.length());
        return kept.replaceFirst("[\\s,;:.–-]+$", "") + MORE;
    }
}
