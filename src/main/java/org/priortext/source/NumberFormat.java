package org.priortext.source;

import java.util.Locale;
import org.priortext.model.Roman;

/** Writes the number of a list item or note in the formats Word knows (ECMA-376 part 1, 17.18.59); unknown ones as figures. */
final class NumberFormat {

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";
    private static final String CHICAGO = "*\u2020\u2021\u00A7";

    private NumberFormat() {}

    /** @param number from 1 */
    static String format(int number, String format) {
        if (number < 1) {
            return String.valueOf(number);
        }
        return switch (format == null ? "decimal" : format) {
            case "lowerLetter" -> repeated(number, LATIN);
            case "upperLetter" -> repeated(number, LATIN).toUpperCase(Locale.ROOT);
            case "russianLower" -> repeated(number, RUSSIAN);
            case "russianUpper" -> repeated(number, RUSSIAN).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "chicago" -> repeated(number, CHICAGO);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    private static String roman(int number) {
        return number < 400 ? Roman.of(number) : String.valueOf(number);
    }

    /** a … z, aa, bb …: the letter again for each time round. */
    private static String repeated(int number, String letters) {
        int at = (number - 1) % letters.length();
        int times = Math.min((number - 1) / letters.length() + 1, 9);
        return letters.substring(at, at + 1).repeat(times);
    }
}
