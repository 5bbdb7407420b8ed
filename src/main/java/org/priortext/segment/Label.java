package org.priortext.segment;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.priortext.model.Roman;

/**
 * The printed number of a paragraph: {@code 1.}, {@code 5 bis.}, {@code 1.13.}, {@code (a)}, {@code (iv)}, {@code a.},
 * {@code OP3 bis}, {@code PP5 alt}, {@code 1 -} in Arabic (domain 1.3; negotiators' forms 6.4).
 *
 * @param kind which series it belongs to
 * @param value what it says: {@code 5 bis}, {@code 1.13}, {@code a}, {@code iv}
 * @param printed as it should be shown: {@code 5 bis.}, {@code (a)}
 * @param source as printed, a list dash included; empty if nothing was printed
 * @param start where it begins: 1 after the opening bracket of a paragraph that is not agreed, else 0
 * @param length where the text after it begins, blanks included
 */
record Label(Kind kind, String value, String printed, String source, int start, int length) {

    /** The series of paragraph numbers. */
    enum Kind {
        /** 1. */
        NUMBER,
        /** 1.1. */
        DECIMAL,
        /** (a), (aa), (i): which of letter and Roman number it is only its neighbours tell. */
        BRACKETED,
        /** a. */
        LETTER,
        /** PP3 bis: a negotiator's name for a preambular paragraph. */
        PREAMBULAR,
        /** A dash or dot of a list whose number is lost. */
        DASH
    }

    private static final String BIS = "(?: (?:bis|ter|quater|quinquies|sexies|septies|octies|alt(?: \\d)?|pre))*";
    private static final Pattern LABEL = Pattern.compile(
            "(?<dash>[-\u2013\u2022\u00B7*] +)?(?<open>\\[)?(?:"
                    + "(?<decimal>\\d{1,2}(?:\\.\\d{1,2})+)(?:\\.?(?=\\s)|\\.(?=\\p{Lu}))"
                    + "|(?:(?i:OP) ?)?(?<number>\\d{1,3}" + BIS + ")(?:\\.|:)(?=\\s|$|[\\p{Lu}\\p{Lo}\\[])"
                    + "|(?<dashed>\\d{1,3}) ?[-\u2013](?=\\s?\\p{IsArabic})"
                    + "|OP ?(?<op>\\d{1,3}" + BIS + ")(?=\\s)"
                    + "|PP ?(?<pp>\\d{1,3}" + BIS + ")[.:]?(?=\\s)"
                    + "|[(\uFF08](?<bracketed>[a-z]{1,2}|[ivxl]{1,6}|\\d{1,2}|[A-Z]|\\p{IsCyrillic}|\\p{IsArabic}\u0640?)(?<bracketedbis>" + BIS + ")[)\uFF09](?=\\s|$|[\\p{Lu}\\p{Lo}\\[])"
                    + "|(?<letter>[a-z]|\\p{IsCyrillic})[.)](?=\\s+[\\p{Lu}\\[]|(?<=\\))\\s+\\p{IsCyrillic})"
                    + ")\\s*");
    /** A number whose full stop is lost; only an operative verb after it tells that it is one. */
    private static final Pattern BARE = Pattern.compile("(\\d{1,3})\\s+(?=\\p{Lu}\\p{Ll}+s?\\b)");
    /** Latin, Russian without the letters that never number, Arabic in the order of numbering. */
    private static final List<String> ALPHABETS = List.of("abcdefghijklmnopqrstuvwxyz",
            "\u0430\u0431\u0432\u0433\u0434\u0435\u0436\u0437\u0438\u043A\u043B\u043C\u043D\u043E\u043F\u0440\u0441\u0442\u0443\u0444\u0445\u0446\u0447\u0448\u0449",
            "\u0627\u0628\u062C\u062F\u0647\u0648\u0632\u062D\u0637\u064A\u0643\u0644\u0645\u0646\u0633\u0639\u0641\u0635\u0642\u0631\u0634\u062A\u062B\u062E\u0630\u0636\u0638\u063A");
    private static final Pattern BULLET = Pattern.compile("[-\u2013\u2022\u00B7*] +(?=\\p{Lu})");

    /** The label at the beginning of a text. */
    static Optional<Label> of(String text) {
        return mayBegin(text) ? found(text) : Optional.empty();
    }

    /** Whether the first characters are of a label: letters only with a full stop or bracket after them, or in OP and PP. */
    private static boolean mayBegin(String text) {
        return text.length() > 1 && (!Character.isLetter(text.charAt(0)) || ".)Pp".indexOf(text.charAt(1)) >= 0);
    }

    private static Optional<Label> found(String text) {
        Matcher matcher = LABEL.matcher(text);
        if (!matcher.lookingAt()) {
            Matcher bare = BARE.matcher(text);
            if (bare.lookingAt() && Openings.operative(text.substring(bare.end())).isPresent()) {
                return Optional.of(new Label(Kind.NUMBER, bare.group(1), bare.group(1) + ".", bare.group(1), 0, bare.end()));
            }
            Matcher bullet = BULLET.matcher(text);
            return bullet.lookingAt() ? Optional.of(new Label(Kind.DASH, "", "", "-", 0, bullet.end())) : Optional.empty();
        }
        int dash = matcher.group("dash") == null ? 0 : matcher.group("dash").length();
        int start = matcher.group("open") == null ? 0 : dash + 1;
        String source = matcher.group().substring(Math.max(start, dash)).strip();
        return Optional.of(label(matcher, source, start));
    }

    private static Label label(Matcher found, String source, int start) {
        String number = Stream.of("number", "op", "dashed").map(found::group).filter(Objects::nonNull).findFirst().orElse(null);
        if (number != null) {
            return new Label(Kind.NUMBER, number, number + ".", source, start, found.end());
        }
        if (found.group("decimal") != null) {
            return new Label(Kind.DECIMAL, found.group("decimal"), found.group("decimal") + ".", source, start, found.end());
        }
        if (found.group("pp") != null) {
            return new Label(Kind.PREAMBULAR, found.group("pp"), "PP" + found.group("pp"), source, start, found.end());
        }
        if (found.group("bracketed") != null) {
            String value = found.group("bracketed") + found.group("bracketedbis");
            return new Label(Kind.BRACKETED, value, "(" + value + ")", source, start, found.end());
        }
        String closed = found.group("letter") + source.charAt(source.length() - 1);
        return new Label(Kind.LETTER, found.group("letter"), closed, source, start, found.end());
    }

    /** Takes the label out of the text it was found in. */
    void cut(StyledText text) {
        text.delete(start, length);
    }

    /** The value without bis, ter … */
    String stem() {
        int blank = value.indexOf(' ');
        return blank < 0 ? value : value.substring(0, blank);
    }

    boolean bis() {
        return value.indexOf(' ') >= 0;
    }

    /** The whole number a NUMBER label begins with, or that of a DECIMAL's last part. */
    int ordinal() {
        String stem = stem();
        return Integer.parseInt(kind == Kind.DECIMAL ? stem.substring(stem.lastIndexOf('.') + 1) : stem);
    }

    /** 1 for a, 2 for b … 27 for aa, 28 for bb; 0 if it is no such letter. */
    int letter() {
        String stem = stem().replace("\u0640", "");
        if (stem.length() == 1 && Character.isLetter(stem.charAt(0))) {
            char letter = stem.charAt(0) == '\u0623' ? '\u0627' : Character.toLowerCase(stem.charAt(0));
            return ALPHABETS.stream().mapToInt(alphabet -> alphabet.indexOf(letter) + 1).max().orElse(0);
        }
        if (stem.length() == 2 && stem.charAt(0) == stem.charAt(1) && Character.isLetter(stem.charAt(0))) {
            return 26 + stem.charAt(0) - 'a' + 1;
        }
        return 0;
    }

    /** The value as a Roman number, 0 if it is none. */
    int roman() {
        return Roman.value(stem().toUpperCase(Locale.ROOT));
    }
}
