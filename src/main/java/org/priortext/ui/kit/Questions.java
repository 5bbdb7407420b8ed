package org.priortext.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the program asks the user in dialogs. Every answer may be withheld. */
public interface Questions {
    /**
     * A kind of file to choose among.
     *
     * @param name for the user
     * @param ending without the dot
     */
    record Kind(String name, String ending) {}

    /**
     * Where to write a file; whether an existing one may be replaced is asked here too.
     *
     * @param name the name proposed, without its ending
     * @param kinds the first is the usual one; the file's ending is always one of them
     */
    Optional<Path> destination(String title, String name, List<Kind> kinds);

    /**
     * The same, beginning in a folder.
     *
     * @param folder null for any
     */
    default Optional<Path> destination(String title, Path folder, String name, List<Kind> kinds) {
        return destination(title, name, kinds);
    }

    /** A line of text; never blank. */
    Optional<String> line(String title, String question, String proposed);

    /** Some lines of text; may be empty. */
    Optional<String> lines(String title, String proposed);

    /**
     * One of several things to choose.
     *
     * @param name a few letters
     * @param text the beginning of it is shown, all of it is searched
     * @param mark what is to be said of it besides; empty for nothing
     */
    record Choice(String name, String text, String mark) {}

    /**
     * Some of several things by their places, in their order; at least one. The first is the likeliest.
     *
     * @param hint a sentence on what is chosen
     */
    Optional<List<Integer>> several(String title, String hint, List<Choice> choices);

    /**
     * One of several things, by its place.
     *
     * @param proposed the place of the likely one
     */
    Optional<Integer> one(String title, String question, List<String> names, int proposed);

    /**
     * One of a few answers to a question, by its place; the first is the safest.
     *
     * @param question a sentence or two
     */
    Optional<Integer> answer(String question, List<String> answers);

    /** Texts to read, in their order; at least one. */
    Optional<List<Path>> texts(String title);

    /** A folder to read. */
    Optional<Path> folder(String title);

    /** Tells something and waits until it is read. */
    void told(String title, String text);

    /** Whether to do as the question says. */
    boolean agreed(String question, String yes, String no);
}
