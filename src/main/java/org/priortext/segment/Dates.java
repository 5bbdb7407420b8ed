package org.priortext.segment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Dates and ordinals as United Nations documents print them: {@code 31 December 2020}, {@code Seventy-fifth}. */
final class Dates {

    /** The names of one month a line, in every language. */
    private static final List<List<String>> MONTHS = Vocabulary.entries("months.txt").stream().map(line -> List.of(line.split(" "))).toList();

    static final String MONTH = MONTHS.stream().flatMap(List::stream).collect(Collectors.joining("|"));

    private static final Pattern DATE = Pattern.compile("(?<!\\d)(?:(?<day>\\d{1,2})(?:er)?\\s+(?:de\\s+|[\\p{IsArabic} ]+/)?(?<month>" + MONTH + ")\\s+(?:de\\s+)?(?<year>\\d{4})\\b"
            + "|(?<hanyear>\\d{4})\\s?\u5E74\\s?(?<hanmonth>\\d{1,2})\\s?\u6708\\s?(?<handay>\\d{1,2})\\s?\u65E5)");

    private static final List<String> UNITS = List.of("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh",
            "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
            "seventeenth", "eighteenth", "nineteenth");
    private static final List<String> TENS = List.of("", "", "twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet");

    private Dates() {}

    /** The first date in a text. */
    static Optional<LocalDate> in(String text) {
        Matcher matcher = DATE.matcher(text);
        return matcher.find() ? of(matcher) : Optional.empty();
    }

    /** Whether a text is a date and nothing else. */
    static boolean is(String text) {
        return DATE.matcher(text.strip()).matches();
    }

    /** The date that stands right at an offset of a text. */
    static Optional<LocalDate> at(String text, int offset) {
        Matcher matcher = DATE.matcher(text).region(offset, text.length());
        return matcher.lookingAt() ? of(matcher) : Optional.empty();
    }

    private static Optional<LocalDate> of(Matcher matcher) {
        try {
            if (matcher.group("hanyear") != null) {
                return Optional.of(LocalDate.of(Integer.parseInt(matcher.group("hanyear")), Integer.parseInt(matcher.group("hanmonth")),
                        Integer.parseInt(matcher.group("handay"))));
            }
            int month = 1;
            while (!MONTHS.get(month - 1).contains(matcher.group("month"))) {
                month++;
            }
            return Optional.of(LocalDate.of(Integer.parseInt(matcher.group("year")), month, Integer.parseInt(matcher.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The number of an ordinal word, 1 to 199: {@code Seventy-fifth} is 75. */
    static Optional<Integer> ordinal(String word) {
        String lower = word.toLowerCase(java.util.Locale.ROOT).replace("one hundred and ", "hundred-").replace("one hundred ", "hundred-").strip();
        int base = 0;
        if (lower.startsWith("hundred-")) {
            base = 100;
            lower = lower.substring("hundred-".length());
        }
        if (lower.equals("hundredth") || lower.equals("one hundredth")) {
            return Optional.of(100);
        }
        int unit = UNITS.indexOf(lower);
        if (unit > 0) {
            return Optional.of(base + unit);
        }
        for (int ten = 2; ten < TENS.size(); ten++) {
            if (lower.equals(TENS.get(ten) + "ieth")) {
                return Optional.of(base + ten * 10);
            }
            if (lower.startsWith(TENS.get(ten) + "y-")) {
                int rest = UNITS.indexOf(lower.substring(TENS.get(ten).length() + 2));
                return rest > 0 && rest < 10 ? Optional.of(base + ten * 10 + rest) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
