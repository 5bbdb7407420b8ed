package org.priortext.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Roman;

/** Gives the paragraphs of a text that others were put into or taken out of their ids and numbers anew. */
final class Renumbering {

    private final Map<String, String> renamed = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private Renumbering() {}

    static List<Paragraph> of(List<Paragraph> paragraphs) {
        Renumbering numbering = new Renumbering();
        List<Paragraph> result = new ArrayList<>();
        paragraphs.forEach(paragraph -> result.add(numbering.next(paragraph)));
        return result;
    }

    private Paragraph next(Paragraph old) {
        String parent = old.parent() == null ? null : renamed.getOrDefault(old.parent(), old.parent());
        String id = old.id();
        String number = old.number();
        if (old.kind() == ParagraphKind.PREAMBULAR) {
            id = "PP" + count("PP");
        } else if (old.kind() == ParagraphKind.OPERATIVE) {
            int place = count("OP");
            id = "OP" + place;
            number = number == null ? null : place + ".";
        } else if (parent != null && number != null && number.matches("\\([a-z]+\\)")) {
            number = "(" + label(number, count(parent + "()"), parent) + ")";
            id = parent + number;
        } else if (parent != null && id.startsWith(old.parent())) {
            id = parent + id.substring(old.parent().length()).replace("+", "");
        }
        renamed.put(old.id(), id);
        return new Paragraph(id, old.kind(), parent, number, old.numberInSource(), old.verb(), old.text(), old.marks(), old.citations(), old.source());
    }

    private int count(String series) {
        return counts.merge(series, 1, Integer::sum);
    }

    /** The place as a letter, or as a small Roman number in a series that began with one. */
    private String label(String printed, int place, String parent) {
        boolean roman = place == 1 ? printed.equals("(i)") : counts.containsKey(parent + "(i)");
        if (roman) {
            counts.put(parent + "(i)", 1);
            return Roman.of(place).toLowerCase(Locale.ROOT);
        }
        return place > 26 ? String.valueOf((char) ('a' + place - 27)).repeat(2) : String.valueOf((char) ('a' + place - 1));
    }
}
