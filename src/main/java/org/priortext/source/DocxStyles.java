package org.priortext.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The style sheet of a Word file: what a paragraph or run inherits (ECMA-376 part 1, 17.7). */
final class DocxStyles {

    /** Heading styles without an outline level: Word's own and those of the UN template (HCh, H1, H23, TitleH1 …). */
    private static final Pattern HEADING = Pattern.compile("(?i)heading ?\\d|title|H\\d{1,2}|HCh|HM|Title_?H.*|_ ?H ?_.*");

    /** Styles based on styles; Word itself stops at 10. */
    private static final int LONGEST_CHAIN = 20;

    private static final int BODY_TEXT = 9;

    private final Map<String, Element> styles = new HashMap<>();
    private final Element defaults;
    private String paragraphDefault;

    /** @param sheet the root of the styles part, or null */
    DocxStyles(Element sheet) {
        defaults = Xml.path(sheet, "docDefaults", "rPrDefault", "rPr");
        if (sheet == null) {
            return;
        }
        for (Element style : Xml.children(sheet)) {
            String id = Xml.attribute(style, "styleId");
            if (Xml.is(style, "style") && id != null) {
                styles.put(id, style);
                String type = Xml.attribute(style, "type");
                if ("paragraph".equals(type) && on(Xml.attribute(style, "default"))) {
                    paragraphDefault = id;
                }
            }
        }
    }

    /** The id of a paragraph's style, or null. */
    String of(Element paragraphProperties) {
        String id = Xml.value(paragraphProperties, "pStyle");
        return id != null && styles.containsKey(id) ? id : paragraphDefault;
    }

    boolean heading(Element paragraphProperties) {
        int level = Xml.number(paragraphProperties, "outlineLvl", -1);
        for (Element style : chain(of(paragraphProperties))) {
            if (level < 0) {
                level = Xml.number(Xml.child(style, "pPr"), "outlineLvl", -1);
            }
            String name = Xml.value(style, "name");
            if (level < 0 && (HEADING.matcher(Xml.attribute(style, "styleId")).matches() || name != null && HEADING.matcher(name).matches())) {
                level = 0;
            }
        }
        return level >= 0 && level < BODY_TEXT;
    }

    /** The numbering properties a style gives its paragraphs, and the style that has them; null if none. */
    Map.Entry<String, Element> numbering(String style) {
        for (Element one : chain(style)) {
            Element numbering = Xml.path(one, "pPr", "numPr");
            if (numbering != null && Xml.child(numbering, "numId") != null) {
                return Map.entry(Xml.attribute(one, "styleId"), numbering);
            }
        }
        return null;
    }

    /** The numbering properties of the style of a list, or null. */
    Element listStyle(String style) {
        return Xml.path(styles.get(style), "pPr", "numPr");
    }

    /** How a run is set: a sum of the bits of {@link LineText}. */
    int run(Element runProperties, String paragraphStyle) {
        int bits = LineText.PLAIN;
        if (toggled("i", runProperties, paragraphStyle)) {
            bits |= LineText.ITALIC;
        }
        if (toggled("b", runProperties, paragraphStyle)) {
            bits |= LineText.BOLD;
        }
        if (raised(runProperties, paragraphStyle)) {
            bits |= LineText.SUPERSCRIPT;
        }
        return bits;
    }

    /** Whether a run is superscript or, as LibreOffice writes that, lifted by some half points (17.3.2.24). */
    private boolean raised(Element runProperties, String paragraphStyle) {
        String lift = inherited("position", runProperties, paragraphStyle);
        return "superscript".equals(inherited("vertAlign", runProperties, paragraphStyle)) || lift != null && lift.matches("[1-9]\\d*");
    }

    boolean hidden(Element runProperties, String paragraphStyle) {
        return toggled("vanish", runProperties, paragraphStyle);
    }

    /** A toggle property: set directly it counts as it is; paragraph and character style together cancel out (17.7.3). */
    private boolean toggled(String property, Element runProperties, String paragraphStyle) {
        Element direct = Xml.child(runProperties, property);
        if (direct != null) {
            return on(direct);
        }
        Element byParagraph = first(property, paragraphStyle);
        Element byCharacter = first(property, Xml.value(runProperties, "rStyle"));
        if (byParagraph == null && byCharacter == null) {
            Element byDefault = Xml.child(defaults, property);
            return byDefault != null && on(byDefault);
        }
        return (byParagraph != null && on(byParagraph)) != (byCharacter != null && on(byCharacter));
    }

    private String inherited(String property, Element runProperties, String paragraphStyle) {
        Element direct = Xml.child(runProperties, property);
        Element found = direct != null ? direct : first(property, Xml.value(runProperties, "rStyle"));
        return Xml.attribute(found != null ? found : first(property, paragraphStyle), "val");
    }

    private Element first(String property, String style) {
        for (Element one : chain(style)) {
            Element found = Xml.path(one, "rPr", property);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** A style and those it is based on, nearest first. */
    private List<Element> chain(String style) {
        List<Element> chain = new ArrayList<>();
        Element at = style == null ? null : styles.get(style);
        while (at != null && chain.size() < LONGEST_CHAIN) {
            chain.add(at);
            String base = Xml.value(at, "basedOn");
            at = base == null ? null : styles.get(base);
        }
        return chain;
    }

    private static boolean on(Element toggle) {
        String value = Xml.attribute(toggle, "val");
        return value == null || on(value);
    }

    private static boolean on(String value) {
        return value != null && !value.equals("0") && !value.equals("false") && !value.equals("off");
    }
}
