package org.priortext.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Footnotes of an HTML page as Word, LibreOffice and POI write them: a short link down to a place whose block begins with
 * the same label.
 */
final class HtmlNotes {

    private static final Pattern LABEL = Pattern.compile("\\[?(\\d{1,3}|[*\u2020\u2021]{1,4}|[ivxlc]{1,6})\\]?");
    private static final Set<String> BLOCKS = Set.of("div", "p", "li", "dd", "td");

    private final Map<Element, String> references = new HashMap<>();
    private final Map<Element, String> notes = new HashMap<>();
    private final Set<Element> backLinks = new HashSet<>();

    HtmlNotes(Document page) {
        Map<String, Element> places = new HashMap<>();
        for (Element element : page.select("[id], a[name]")) {
            places.putIfAbsent(element.hasAttr("id") ? element.id() : element.attr("name"), element);
            places.putIfAbsent(element.attr("name"), element);
        }
        for (Element link : page.select("a[href^=#]")) {
            Matcher label = LABEL.matcher(link.text().strip());
            Element place = places.get(link.attr("href").substring(1));
            if (label.matches() && place != null && place != link) {
                pair(link, label.group(1), place);
            }
        }
    }

    private void pair(Element link, String label, Element place) {
        Element block = block(place);
        if (block == null || block == block(link) || backLinks.contains(link) || !isBefore(link, block)) {
            return;
        }
        Element back = block.select("a").stream().filter(one -> matches(one, label)).findFirst().orElse(null);
        String text = block.text().strip();
        if (back != null || text.startsWith(label) || text.startsWith("[" + label)) {
            references.put(link, label);
            notes.putIfAbsent(block, label);
            if (back != null) {
                backLinks.add(back);
            }
        }
    }

    private static boolean matches(Element link, String label) {
        Matcher own = LABEL.matcher(link.text().strip());
        return own.matches() && own.group(1).equals(label);
    }

    private static boolean isBefore(Element link, Element block) {
        return link.sourceRange().startPos() < block.sourceRange().startPos();
    }

    /** The paragraph or division that a place begins. */
    private static Element block(Element place) {
        Element at = place;
        while (at != null && !BLOCKS.contains(at.normalName())) {
            at = at.parent();
        }
        Element parent = at == null ? null : at.parent();
        boolean whole = parent != null && parent.normalName().equals("div") && parent.firstElementChild() == at && parent.hasAttr("id");
        return whole ? parent : at;
    }

    /** The label, if the element is the mark of a note in the text. */
    Optional<String> reference(Element element) {
        return Optional.ofNullable(references.get(element));
    }

    /** The label, if the element holds the text of a note. */
    Optional<String> note(Element element) {
        return Optional.ofNullable(notes.get(element));
    }

    boolean isBackLink(Element element) {
        return backLinks.contains(element);
    }
}
