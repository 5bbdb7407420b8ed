package org.priortext.export;

/** Ordinals as United Nations documents write them out: sessions ({@code Seventy-fifth}), preambular paragraphs. */
public final class OrdinalWords {

    private static final String[] UNITS = {"", "first", "second", "third", "fourth", "fifth", "sixth", "seventh",
        "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
        "seventeenth", "eighteenth", "nineteenth"};
    private static final String[] TENS = {"", "", "twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"};

    private OrdinalWords() {}

    /** The word for a number from 1 to 199, in lower case; other numbers in figures. */
    public static String of(int number) {
        if (number < 1 || number > 199) {
            return number + "th";
        }
        if (number >= 100) {
            return number == 100 ? "one hundredth" : "one hundred and " + of(number - 100);
        }
        if (number < 20) {
            return UNITS[number];
        }
        String tens = TENS[number / 10];
        return number % 10 == 0 ? tens + "ieth" : tens + "y-" + UNITS[number % 10];
    }

    /** The same with a capital. */
    public static String capitalized(int number) {
        String word = of(number);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
