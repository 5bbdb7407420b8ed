package org.priortext.ui.compare;

import org.priortext.change.Change;
import org.priortext.ui.kit.Excerpt;
import org.priortext.ui.kit.Messages;

/**
 * One edit in plain words: what was done, and to which words. The notes that only name what was done stand in the
 * messages under {@code note.} and take the place of the type's name.
 */
record ChangeWords(String name, String words) {
    private static final int SHORT = 48;
    private static final int WHOLE = Integer.MAX_VALUE;

    /** For a small label: the words cut where they are long. */
    static ChangeWords brief(Change change) {
        return of(change, SHORT);
    }

    /** With all the words of the edit. */
    static ChangeWords full(Change change) {
        return of(change, WHOLE);
    }

    /** The name of a type of change, from the messages or else from its code. */
    static String name(String type) {
        String code = type.substring(type.indexOf('.') + 1);
        String key = "change." + code.replace('↔', '-');
        return Messages.has(key) ? Messages.of(key) : capital(code.replace('-', ' '));
    }

    private static ChangeWords of(Change change, int most) {
        String deed = "note." + change.note().replace(' ', '-');
        if (!change.note().isEmpty() && Messages.has(deed)) {
            String all = deed + ".all";
            return new ChangeWords(Messages.of(deed), Messages.has(all) ? Messages.of(all) : edit(change, most));
        }
        String edit = edit(change, most);
        boolean told = change.note().isEmpty() || edit.isEmpty() || most == SHORT;
        return new ChangeWords(name(change.type()), told ? change.note().isEmpty() ? edit : change.note()
                : says(change) ? edit : Messages.of("chip.note", change.note(), edit));
    }

    /** Whether the note tells nothing but the words that went and came. */
    private static boolean says(Change change) {
        return change.note().equals(Messages.of("chip.edit", change.deleted(), change.inserted()));
    }

    /** The words that went and came; empty where there are none. */
    private static String edit(Change change, int most) {
        String gone = Excerpt.of(change.deleted(), most);
        String come = Excerpt.of(change.inserted(), most);
        if (gone.isEmpty()) {
            return come.isEmpty() ? "" : Messages.of("chip.in", come);
        }
        return come.isEmpty() ? Messages.of("chip.out", gone) : Messages.of("chip.edit", gone, come);
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
