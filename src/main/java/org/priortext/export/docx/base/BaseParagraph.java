package org.priortext.export.docx.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.priortext.model.Paragraph;
import org.w3c.dom.Element;

/**
 * A paragraph of the file as a row of units: single characters with the run they are of, and things without width such
 * as footnote calls and bookmarks. It knows which unit each character of the resolution's paragraph is.
 */
final class BaseParagraph {

    /**
     * A character or a thing.
     *
     * @param run the run it is of; null for things outside of runs
     * @param link the hyperlink around the run, or null
     * @param character what it reads as; 0 for a thing without width
     * @param thing the element, other than text
     */
    record Unit(Element run, Element link, char character, Element thing) {}

    private final Element element;
    private final List<Unit> units = new ArrayList<>();
    private int[] offsets = {};
    private int numberEnd;
    private int textStart;

    BaseParagraph(Element element) {
        this.element = element;
        read(element, null);
    }

    Element element() {
        return element;
    }

    List<Unit> units() {
        return units;
    }

    /** The unit of a character of the text; for the text's length, the unit behind the last character. */
    int unit(int offset) {
        return offset < offsets.length ? offsets[offset] : offsets.length == 0 ? textStart : offsets[offset - 1] + 1;
    }

    /** The unit behind the typed number; 0 if no number is typed. */
    int numberEnd() {
        return numberEnd;
    }

    /** The first unit of the text. */
    int textStart() {
        return textStart;
    }

    private void read(Element parent, Element link) {
        for (Element child : Xml.children(parent)) {
            if (Xml.is(child, "r")) {
                readRun(child, link);
            } else if (Xml.is(child, "hyperlink")) {
                read(child, child);
            } else if (!Xml.is(child, "pPr") && !Xml.is(child, "proofErr")) {
                units.add(new Unit(null, link, (char) 0, child));
            }
        }
    }

    private void readRun(Element run, Element link) {
        boolean raised = raised(run);
        for (Element child : Xml.children(run)) {
            if (Xml.is(child, "t") && !raised) {
                child.getTextContent().chars().forEach(c -> units.add(new Unit(run, link, (char) c, null)));
            } else if (!Xml.is(child, "rPr") && !Xml.is(child, "lastRenderedPageBreak")) {
                char reads = Xml.is(child, "tab") ? '\t' : Xml.is(child, "br") ? ' ' : Xml.is(child, "noBreakHyphen") ? '-' : 0;
                units.add(new Unit(run, link, reads, child));
            }
        }
    }

    private static boolean raised(Element run) {
        Element properties = Xml.child(run, "rPr");
        Element align = properties == null ? null : Xml.child(properties, "vertAlign");
        Element style = properties == null ? null : Xml.child(properties, "rStyle");
        return align != null && align.getAttributeNS(Xml.NAMESPACE, "val").equals("superscript")
                || style != null && style.getAttributeNS(Xml.NAMESPACE, "val").equals("FootnoteReference");
    }

    /** Whether this is the paragraph; if so, from now on it knows its characters. Blanks may differ in number and kind. */
    boolean matches(Paragraph paragraph) {
        int at = afterBlanks(0);
        int number = 0;
        if (paragraph.number() != null) {
            int end = along(at, paragraph.number()).orElse(-1);
            number = end;
            at = end < 0 ? at : afterBlanks(end);
        }
        int[] found = new int[paragraph.text().length()];
        int start = at;
        for (int i = 0; i < found.length; i++) {
            char wanted = fold(paragraph.text().charAt(i));
            while (at < units.size() && fold(units.get(at).character()) != wanted
                    && (units.get(at).character() == 0 || Character.isWhitespace(units.get(at).character()))) {
                at++;
            }
            if (at == units.size() || fold(units.get(at).character()) != wanted) {
                return false;
            }
            found[i] = at++;
        }
        if (afterBlanks(at) < units.size()) {
            return false;
        }
        offsets = found;
        numberEnd = Math.max(number, 0);
        textStart = start;
        return true;
    }

    /**
     * Where words stand in the paragraph, in any letter case.
     *
     * @param first the first unit
     * @param end the unit behind the last
     */
    record Place(int first, int end) {}

    /** Whether it has a field, whose result the word processor makes anew. */
    boolean hasField() {
        return units.stream().anyMatch(unit -> unit.thing() != null && Xml.is(unit.thing(), "fldChar"));
    }

    /** The place of whole words; empty if the paragraph has them not. */
    Optional<Place> find(String words) {
        for (int first = 0; first < units.size(); first++) {
            if (units.get(first).character() != 0 && (first == 0 || !joined(units.get(first - 1)))) {
                int end = end(first, words);
                if (end > 0 && (end == units.size() || !joined(units.get(end)))) {
                    return Optional.of(new Place(first, end));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean joined(Unit unit) {
        return Character.isLetterOrDigit(unit.character()) || unit.character() == '/';
    }

    /** The unit behind words that begin at a unit, or -1. */
    private int end(int first, String words) {
        int at = first;
        for (char wanted : words.toCharArray()) {
            while (at < units.size() && units.get(at).character() == 0) {
                at++;
            }
            if (at == units.size() || Character.toLowerCase(fold(units.get(at).character())) != Character.toLowerCase(fold(wanted))) {
                return -1;
            }
            at++;
        }
        return at;
    }

    /** Whether the paragraph says nothing but what stands in a place. */
    boolean isAll(Place place) {
        return afterBlanks(place.end()) == units.size() && afterBlanks(0) >= place.first();
    }

    private Optional<Integer> along(int from, String word) {
        int at = from;
        for (char wanted : word.toCharArray()) {
            if (at == units.size() || units.get(at).character() != wanted) {
                return Optional.empty();
            }
            at++;
        }
        return Optional.of(at);
    }

    private int afterBlanks(int from) {
        int at = from;
        while (at < units.size() && (units.get(at).character() == 0 || Character.isWhitespace(fold(units.get(at).character())))) {
            at++;
        }
        return at;
    }

    /** Typographic variants of one width count as the same. */
    private static char fold(char c) {
        return switch (c) {
            case '\u00A0', '\u202F', '\t' -> ' ';
            case '\u2019', '\u2018' -> '\'';
            case '\u201C', '\u201D' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013' -> '-';
            default -> c;
        };
    }
}
