package org.priortext.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day as ISO 8601, Europeans or United Nations documents write it: 2020-12-31, 31.12.2020, 31 December 2020. */
final class DayConverter implements ITypeConverter<LocalDate> {

    private static final List<DateTimeFormatter> FORMS = List.of(form("uuuu-MM-dd"), form("d.M.uuuu"), form("d MMMM uuuu"));

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }

    @Override
    public LocalDate convert(String value) {
        for (DateTimeFormatter form : FORMS) {
            try {
                return LocalDate.parse(value.strip(), form);
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        throw new TypeConversionException("\u201C" + value + "\u201D is no day; write it as 2020-12-31, 31.12.2020 or \u201C31 December 2020\u201D.");
    }
}
