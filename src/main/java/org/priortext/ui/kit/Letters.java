package org.priortext.ui.kit;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;

/**
 * Which scripts can be drawn. The bundled faces have Latin, Greek, Cyrillic and Arabic letters; for all others the system's fonts
 * are asked. Letters no font has would be drawn as empty boxes: they are named instead.
 */
public final class Letters {
    private static final Letters STANDARD = new Letters(Letters::inSomeFont);

    private final IntPredicate drawable;
    private final Map<UnicodeScript, Boolean> known = new ConcurrentHashMap<>();

    /** @param drawable whether some font has a letter */
    Letters(IntPredicate drawable) {
        this.drawable = drawable;
    }

    /** Those of this machine. */
    public static Letters standard() {
        return STANDARD;
    }

    /** Finds out which scripts of a text can be drawn. The first text of a script may take a second. */
    public void learn(String text) {
        text.codePoints().filter(letter -> !bundled(UnicodeScript.of(letter)))
                .forEach(letter -> known.computeIfAbsent(UnicodeScript.of(letter), _ -> drawable.test(letter)));
    }

    /** The text with the name of the script in the place of letters known not to be drawable. */
    public String visible(String text) {
        if (known.values().stream().allMatch(can -> can)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        UnicodeScript missing = null;
        int count = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int letter = text.codePointAt(at);
            UnicodeScript script = UnicodeScript.of(letter);
            UnicodeScript now = known.getOrDefault(script, true) ? null : script;
            if (missing != null && now != missing) {
                shown.append(name(missing, count));
                count = 0;
            }
            if (now == null) {
                shown.appendCodePoint(letter);
            } else {
                count++;
            }
            missing = now;
        }
        return missing == null ? shown.toString() : shown.append(name(missing, count)).toString();
    }

    private static String name(UnicodeScript script, int count) {
        String key = "script." + Messages.code(script);
        return Messages.of("letters.missing", Messages.has(key) ? Messages.of(key) : script.name(), count);
    }

    private static boolean bundled(UnicodeScript script) {
        return switch (script) {
            case LATIN, GREEK, CYRILLIC, ARABIC, COMMON, INHERITED, UNKNOWN -> true;
            default -> false;
        };
    }

    private static boolean inSomeFont(int letter) {
        return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts()).anyMatch((Font font) -> font.canDisplay(letter));
    }
}
