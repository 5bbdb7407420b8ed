package org.priortext.ui.kit;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Every text the window shows, in English or French: the language of the machine, unless another is to be spoken. */
public final class Messages {
    private static final String NAME = "org.priortext.ui.messages";
    private static final String FRENCH = "fr";

    private record Language(ResourceBundle texts, Locale locale, DateTimeFormatter date, DateTimeFormatter shortDate) {
        static Language of(ResourceBundle texts) {
            Locale locale = texts.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : texts.getLocale();
            return new Language(texts, locale, DateTimeFormatter.ofPattern("d MMMM yyyy", locale),
                    DateTimeFormatter.ofPattern("d MMM yyyy", locale));
        }
    }

    private static volatile Language spoken = Language.of(ResourceBundle.getBundle(NAME));

    private Messages() {}

    /**
     * To be called before there is a window; texts shown already stay as they are.
     *
     * @param language {@code en} or {@code fr}; anything else for that of the machine
     */
    public static void speak(String language) {
        spoken = Language.of(switch (language) {
            case FRENCH -> ResourceBundle.getBundle(NAME, Locale.FRENCH);
            case "en" -> ResourceBundle.getBundle(NAME, Locale.ROOT);
            default -> ResourceBundle.getBundle(NAME);
        });
    }

    /** The language spoken: {@code en} or {@code fr}. */
    public static String language() {
        return spoken.locale().getLanguage();
    }

    /**
     * A text, its places filled as {@link MessageFormat} does. Words put in that run from right to left are set apart, so that
     * they do not turn the order of the sentence.
     *
     * @throws MissingResourceException if there is no such text
     */
    public static String of(String key, Object... values) {
        Language now = spoken;
        String pattern = now.texts().getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, now.locale()).format(apart(values));
    }

    private static Object[] apart(Object... values) {
        return Stream.of(values).map(value -> value instanceof String words ? RightToLeft.apart(words) : value).toArray();
    }

    /** The name of a language. */
    public static String name(Locale language) {
        return language.getDisplayLanguage(spoken.locale());
    }

    /** Whether there is a text under the key. */
    public static boolean has(String key) {
        return spoken.texts().containsKey(key);
    }

    /** The name of a value as the keys of texts, the ids of controls and the classes of styles write it: {@code can-live-with}. */
    public static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A date with the month in three letters; empty for null. */
    public static String shortDate(LocalDate date) {
        return date == null ? "" : spoken.shortDate().format(date);
    }

    /** A date as United Nations documents write it: {@code 5 December 2018}; empty for null. */
    public static String date(LocalDate date) {
        return date == null ? "" : spoken.date().format(date);
    }
}
