package org.priortext.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * Counts the numbers Word prints before paragraphs and does not store with them (ECMA-376 part 1, 17.9): levels, start
 * values, restarts, overrides, number formats. All lists of one abstract definition share its counters.
 */
final class DocxNumbering {

    private static final int LEVELS = 9;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final String DASHES = "-\u2013\u2014";

    private final DocxStyles styles;
    private final Map<String, Element> definitions = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Integer[]> counters = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();

    /** @param numbering the root of the numbering part, or null */
    DocxNumbering(Element numbering, DocxStyles styles) {
        this.styles = styles;
        if (numbering != null) {
            for (Element child : Xml.children(numbering)) {
                if (Xml.is(child, "abstractNum")) {
                    definitions.put(Xml.attribute(child, "abstractNumId"), child);
                } else if (Xml.is(child, "num")) {
                    lists.put(Xml.attribute(child, "numId"), child);
                }
            }
        }
    }

    /** The label of the next paragraph with these properties, a blank at its end; empty if it has none. */
    String next(Element paragraphProperties) {
        Element direct = Xml.child(paragraphProperties, "numPr");
        Map.Entry<String, Element> styled = styles.numbering(styles.of(paragraphProperties));
        String list = Xml.value(direct, "numId");
        int level = Xml.number(direct, "ilvl", -1);
        if (list == null && styled != null) {
            list = Xml.value(styled.getValue(), "numId");
            level = level >= 0 ? level : levelOf(list, styled);
        }
        if (list == null || list.equals("0") || !lists.containsKey(list)) {
            return "";
        }
        return label(list, Math.clamp(level, 0, LEVELS - 1));
    }

    /** The level a style numbers: the one that names it, else the one it names. */
    private int levelOf(String list, Map.Entry<String, Element> styled) {
        for (int level = 0; level < LEVELS; level++) {
            if (styled.getKey().equals(Xml.value(level(list, level), "pStyle"))) {
                return level;
            }
        }
        return Xml.number(styled.getValue(), "ilvl", 0);
    }

    private String label(String list, int level) {
        Element own = level(list, level);
        if (own == null) {
            return "";
        }
        Integer[] counter = counters.computeIfAbsent(definitionId(list), id -> new Integer[LEVELS]);
        Integer start = startOverride(list, level);
        if (start != null && restarted.add(list + "/" + level)) {
            counter[level] = start;
        } else {
            counter[level] = counter[level] == null ? start(list, level) : counter[level] + 1;
        }
        for (int below = level + 1; below < LEVELS; below++) {
            int restart = Xml.number(level(list, below), "lvlRestart", below);
            if (level < restart) {
                counter[below] = null;
            }
        }
        String text = printed(list, own, counter);
        boolean glued = "nothing".equals(Xml.value(own, "suff"));
        return text.isEmpty() || glued ? text : text + " ";
    }

    private String printed(String list, Element own, Integer[] counter) {
        String pattern = Xml.value(own, "lvlText");
        String format = Xml.value(own, "numFmt");
        if (pattern == null) {
            return "";
        }
        if ("bullet".equals(format)) {
            return pattern.isBlank() ? "" : DASHES.contains(pattern) ? pattern : "\u2022";
        }
        boolean figures = Xml.child(own, "isLgl") != null;
        StringBuilder text = new StringBuilder();
        Matcher place = PLACE.matcher(pattern);
        while (place.find()) {
            int level = place.group(1).charAt(0) - '1';
            int number = counter[level] != null ? counter[level] : start(list, level);
            String its = figures ? "decimal" : Xml.value(level(list, level), "numFmt");
            place.appendReplacement(text, Matcher.quoteReplacement(NumberFormat.format(number, its)));
        }
        return place.appendTail(text).toString().strip();
    }

    private int start(String list, int level) {
        return Xml.number(level(list, level), "start", 0);
    }

    private Integer startOverride(String list, int level) {
        String start = Xml.value(override(list, level), "startOverride");
        return start == null ? null : Xml.number(start, 1);
    }

    /** The properties of a level: the list's own, else its definition's. */
    private Element level(String list, int level) {
        Element own = Xml.child(override(list, level), "lvl");
        return own != null ? own : numbered(definitions.get(definitionId(list)), "lvl", level);
    }

    private Element override(String list, int level) {
        return numbered(lists.get(list), "lvlOverride", level);
    }

    private static Element numbered(Element parent, String name, int level) {
        if (parent != null) {
            for (Element child : Xml.children(parent)) {
                if (Xml.is(child, name) && Xml.number(Xml.attribute(child, "ilvl"), -1) == level) {
                    return child;
                }
            }
        }
        return null;
    }

    /** The definition of a list, over the list style it may point to. */
    private String definitionId(String list) {
        String id = Xml.value(lists.get(list), "abstractNumId");
        String link = Xml.value(definitions.get(id), "numStyleLink");
        String linked = link == null ? null : Xml.value(styles.listStyle(link), "numId");
        String other = linked == null || linked.equals(list) ? null : Xml.value(lists.get(linked), "abstractNumId");
        return other != null ? other : id;
    }
}
