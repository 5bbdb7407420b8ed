package org.priortext.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a paragraph is cited: "A/RES/75/240, para. 4", "A/RES/75/240, twelfth preambular paragraph" (the Secretariat's
 * form, as in footnotes of resolutions), or as delegates say it: "A/RES/75/240, OP4".
 */
public final class CitationForm {

    private static final Pattern ID = Pattern.compile(
            "(?<part>PP|OP|[A-G])(?<number>\\d+)(?<suffix>(?: bis| ter| quater)?)(?<sub>(?:\\.\\d+|\\([^)]*\\))*)(?:/[^~]*)?(?:~(?<again>\\d+))?");
    private static final String[] ONES = {"", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
            "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
            "eighteenth", "nineteenth"};
    private static final String[] TENS = {"", "", "twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"};

    private CitationForm() {}

    /**
     * The Secretariat's form. Where a text of several sections begins its numbers anew, the reader is told which of the
     * paragraphs of that number is meant.
     *
     * @param text the document symbol, or another name of the text
     * @param id of the paragraph; one that is no paragraph's number, as a heading's, is left out
     */
    public static String full(String text, String id) {
        Matcher matcher = ID.matcher(id);
        if (!matcher.matches()) {
            return text;
        }
        int number = Integer.parseInt(matcher.group("number"));
        String suffix = matcher.group("suffix");
        String sub = matcher.group("sub").replace("(", " (");
        String again = matcher.group("again") == null ? "" : " (the " + ordinal(Integer.parseInt(matcher.group("again"))) + " of that number)";
        return text + ", " + switch (matcher.group("part")) {
            case "PP" -> ordinal(number) + " preambular paragraph" + suffix + sub;
            case "OP" -> "para. " + number + suffix + sub;
            case "A" -> "annex, para. " + number + suffix + sub;
            default -> "annex " + Roman.of(matcher.group("part").charAt(0) - 'A' + 1) + ", para. " + number + suffix + sub;
        } + again;
    }

    /** The delegates' form: the text and the paragraph's id. */
    public static String brief(String text, String id) {
        return text + ", " + id;
    }

    /** An ordinal number in words; from one hundred on in figures: 101st. */
    public static String ordinal(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("no ordinal: " + number);
        }
        if (number < ONES.length) {
            return ONES[number];
        }
        if (number < 100) {
            return TENS[number / 10] + (number % 10 == 0 ? "ieth" : "y-" + ONES[number % 10]);
        }
        String ending = number / 10 % 10 == 1 ? "th" : switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return number + ending;
    }
}
