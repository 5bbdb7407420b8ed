package org.priortext.ui.kit;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Every text the window shows, in the language of the machine: English, or French where that is the machine's. */
public final class Messages {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.priortext.ui.messages");
    private static final Locale LANGUAGE = BUNDLE.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : BUNDLE.getLocale();
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", LANGUAGE);
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("d MMM yyyy", LANGUAGE);

    private Messages() {}

    /**
     * A text, its places filled as {@link MessageFormat} does.
     *
     * @throws MissingResourceException if there is no such text
     */
    public static String of(String key, Object... values) {
        String pattern = BUNDLE.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, LANGUAGE).format(values);
    }

    /** Whether there is a text under the key. */
    public static boolean has(String key) {
        return BUNDLE.containsKey(key);
    }

    /** A date with the month in three letters; empty for null. */
    public static String shortDate(LocalDate date) {
        return date == null ? "" : SHORT_DATE.format(date);
    }

    /** A date as United Nations documents write it: {@code 5 December 2018}; empty for null. */
    public static String date(LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }
}
