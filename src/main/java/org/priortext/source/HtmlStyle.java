package org.priortext.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** How an HTML element is set: by its tag, its {@code style} or the style sheet's rule for its class. */
final class HtmlStyle {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]{1,2000})\\{([^{}]*)\\}");
    private static final Pattern CLASS = Pattern.compile("[\\w-]*\\.([\\w-]+)");

    private final Map<String, String> classes = new HashMap<>();

    HtmlStyle(Document page) {
        for (Element sheet : page.select("style")) {
            Matcher rule = RULE.matcher(COMMENT.matcher(sheet.data()).replaceAll(""));
            while (rule.find()) {
                for (String selector : rule.group(1).split(",")) {
                    Matcher name = CLASS.matcher(selector.strip());
                    if (name.matches()) {
                        classes.merge(name.group(1), compact(rule.group(2)), (a, b) -> a + ";" + b);
                    }
                }
            }
        }
    }

    /** The bits of {@link LineText} for an element inside one that has {@code outer}. */
    int bits(Element element, int outer) {
        String css = css(element);
        int bits = switch (element.normalName()) {
            case "i", "em", "cite", "var", "dfn" -> outer | LineText.ITALIC;
            case "b", "strong", "th" -> outer | LineText.BOLD;
            case "sup" -> outer | LineText.SUPERSCRIPT;
            default -> outer;
        };
        bits = set(bits, LineText.ITALIC, css, "font-style:italic", "font-style:normal");
        bits = set(bits, LineText.BOLD, css, "font-weight:bold", "font-weight:normal");
        bits = set(bits, LineText.BOLD, css, "font-weight:700", "font-weight:400");
        return set(bits, LineText.SUPERSCRIPT, css, "vertical-align:super", "vertical-align:baseline");
    }

    private static int set(int bits, int bit, String css, String on, String off) {
        int at = css.lastIndexOf(on);
        int not = css.lastIndexOf(off);
        return at < 0 && not < 0 ? bits : at > not ? bits | bit : bits & ~bit;
    }

    boolean hidden(Element element) {
        String css = css(element);
        return element.hasAttr("hidden") || css.contains("display:none") || css.contains("mso-hide:all");
    }

    /** All declarations that hold for an element itself, in lower case without blanks. */
    String css(Element element) {
        StringBuilder css = new StringBuilder();
        for (String name : element.classNames()) {
            css.append(classes.getOrDefault(name, "")).append(';');
        }
        return css.append(compact(element.attr("style"))).toString();
    }

    private static String compact(String css) {
        return css.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
