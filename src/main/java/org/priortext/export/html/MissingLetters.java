package org.priortext.export.html;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Letters of a page that its printed form cannot show, because the fonts that go with the program have none of their script. */
final class MissingLetters {

    /** What Source Serif 4, DejaVu Serif and Amiri have between them; and signs of every script and of none. */
    private static final Set<UnicodeScript> PRINTED = EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN, UnicodeScript.GEORGIAN, UnicodeScript.ARABIC,
            UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN);

    private MissingLetters() {}

    /** The page with a sentence at its head that says what is missing and where it can be had; the same page if nothing is. */
    static String tell(String page) {
        Set<String> scripts = new TreeSet<>();
        page.codePoints().mapToObj(UnicodeScript::of).filter(script -> !PRINTED.contains(script))
                .forEach(script -> scripts.add(script == UnicodeScript.HAN ? "Chinese" : name(script)));
        int head = page.indexOf('>', page.indexOf("<body")) + 1;
        return scripts.isEmpty() ? page : page.substring(0, head) + "<p class=\"missing\">Letters of these scripts cannot be printed here "
                + "and show as #: " + String.join(", ", scripts) + ". The Word document and the web page show them.</p>" + page.substring(head);
    }

    private static String name(UnicodeScript script) {
        return script.name().charAt(0) + script.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
