package org.priortext.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Ordinal numbers, dates and years as resolutions write them. */
final class Calendar {

    private static final Map<String, Integer> ORDINALS = ordinals();
    private static final String MONTHS = String.join("|", Vocabulary.words("calendar.txt", "month"));

    /** An ordinal in words or figures: {@code seventy-fourth}, {@code 74th}. */
    static final Phrases ORDINAL_WORDS = new Phrases(ORDINALS.keySet());

    /** A date, a range of days, a month with its year, a year, a range of years, or a term such as 2022/23. */
    static final Pattern DATE = Pattern.compile(
            "\\b(?:\\d{1,2}(?: (?:" + MONTHS + "))?(?: (?:to|and) |[–-]))?(?:\\d{1,2} )?(?:" + MONTHS + ") (?:19|20)\\d\\d\\b"
                    + "|\\b(?:19|20)\\d\\d(?:[–-](?:19|20)\\d\\d|/\\d\\d)?\\b");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private Calendar() {}

    /** The number an ordinal says, in lower case or not. */
    static int number(String ordinal) {
        return ORDINALS.get(Words.lower(ordinal));
    }

    /** The last year a date names. */
    static int year(String date) {
        return YEAR.matcher(date).results().reduce((_, last) -> last).map(found -> Integer.parseInt(found.group())).orElse(0);
    }

    /** The first year a date names. */
    static int firstYear(String date) {
        return YEAR.matcher(date).results().findFirst().map(found -> Integer.parseInt(found.group())).orElse(0);
    }

    private static Map<String, Integer> ordinals() {
        Map<String, Integer> units = new HashMap<>();
        Map<String, Integer> all = new HashMap<>();
        List<List<String>> entries = Vocabulary.entries("calendar.txt");
        for (List<String> entry : entries) {
            if (entry.getFirst().equals("ordinal")) {
                int number = Integer.parseInt(entry.get(1));
                all.put(entry.get(2), number);
                if (number < 10) {
                    units.put(entry.get(2), number);
                }
            }
        }
        for (List<String> entry : entries) {
            if (entry.getFirst().equals("ten")) {
                int ten = Integer.parseInt(entry.get(1));
                units.forEach((word, unit) -> {
                    all.put(entry.get(2) + "-" + word, ten + unit);
                    all.put(entry.get(2) + " " + word, ten + unit);
                });
            }
        }
        for (int number = 1; number < 200; number++) {
            all.put(number + suffix(number), number);
        }
        return Map.copyOf(all);
    }

    private static String suffix(int number) {
        if (number % 100 / 10 == 1) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
