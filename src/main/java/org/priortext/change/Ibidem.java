package org.priortext.change;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priortext.model.Footnote;
import org.priortext.model.Resolution;

/**
 * The footnotes of a text with "Ibid." written out, so that two texts are compared by what their notes cite, whichever
 * notes stand before them. It stands for the source named in the note before, up to the part that the note gives anew
 * ("Ibid., vol. 2051, No. 35457" after "United Nations, Treaty Series, vol. 610, No. 8843"), else up to the first comma:
 * so in all 25 such notes of the 55 documents it was read from.
 */
final class Ibidem {
    private static final Pattern IBID = Pattern.compile("(?i)^ibid(?:em\\b|\\.)[,.]?\\s*");
    /** What kind of part a part of a citation is, where it says so. */
    private static final Pattern KIND = Pattern.compile("(?i)^(vol|nos?|paras?|annex(?:es)?|chap|sect|p{1,2})\\b|\\b(session|supplement)\\b");
    private static final Pattern COMMA = Pattern.compile(",\\s+");

    private final Map<String, String> texts = new HashMap<>();

    private Ibidem() {}

    static Ibidem of(Resolution resolution) {
        Ibidem notes = new Ibidem();
        String last = "";
        for (Footnote note : resolution.footnotes()) {
            last = writtenOut(note.text(), last);
            notes.texts.putIfAbsent(note.label(), last);
        }
        return notes;
    }

    /** A note of the text, by its label. */
    String text(Footnote note) {
        return texts.get(note.label());
    }

    private static String writtenOut(String note, String last) {
        Matcher ibid = IBID.matcher(note);
        if (last.isEmpty() || !ibid.find()) {
            return note;
        }
        String anew = note.substring(ibid.end());
        if (anew.isEmpty()) {
            return last;
        }
        List<String> parts = List.of(COMMA.split(last));
        int kept = 1;
        while (kept < parts.size() && !kind(parts.get(kept)).equals(kind(anew))) {
            kept++;
        }
        return String.join(", ", parts.subList(0, kept < parts.size() ? kept : 1)) + ", " + anew;
    }

    /** Vol., No., para. and the like in the singular; empty for a part that does not say. */
    private static String kind(String part) {
        Matcher kind = KIND.matcher(COMMA.split(part)[0]);
        if (!kind.find()) {
            return "";
        }
        String word = kind.group().toLowerCase(Locale.ROOT);
        return word.startsWith("annex") ? "annex" : word.replaceFirst("s$", "");
    }
}
