package org.priortext.ui.compare;

import java.util.stream.Stream;
import org.priortext.change.Change;
import org.priortext.change.Finding;
import org.priortext.ui.kit.Excerpt;
import org.priortext.ui.kit.Messages;

/**
 * One edit in plain words: what was done, and to which words. A finding that names what was done stands in the messages
 * under {@code deed.} and takes the place of the type's name; all others stand under {@code note.}.
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
        Finding finding = change.finding();
        String code = Messages.code(finding.kind());
        String deed = "deed." + code;
        String edit = edit(change, most);
        if (Messages.has(deed)) {
            return new ChangeWords(Messages.of(deed), Messages.has(deed + ".all") ? Messages.of(deed + ".all") : edit);
        }
        String note = finding.kind() == Finding.Kind.NONE ? ""
                : Messages.of("note." + code, finding.words().stream().map(words -> Excerpt.of(words, most)).toArray());
        boolean enough = edit.isEmpty() || finding.namesWords() && (most == SHORT || tells(finding, change));
        return new ChangeWords(name(change.type()), note.isEmpty() || most == SHORT && !enough ? edit
                : enough ? note : Messages.of("chip.note", note, edit));
    }

    /** Whether a finding names all the words that went and came. */
    private static boolean tells(Finding finding, Change change) {
        return Stream.of(change.deleted(), change.inserted()).allMatch(words -> words.isEmpty() || finding.words().contains(words));
    }

    /** The words that went and came; empty where there are none. */
    private static String edit(Change change, int most) {
        String gone = Excerpt.of(change.deleted(), most);
        String come = Excerpt.of(change.inserted(), most);
        if (gone.isEmpty() || come.isEmpty()) {
            return gone.equals(come) ? "" : come.isEmpty() ? Messages.of("note.taken-out", gone) : Messages.of("note.put-in", come);
        }
        return gone.equals(come) ? Messages.of("chip.words", gone) : Messages.of("note.exchanged", gone, come);
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
