package org.priortext.segment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.priortext.model.Citation;
import org.priortext.model.DocumentSymbol;
import org.priortext.text.Spotter;

/**
 * Finds the documents a paragraph cites: whole symbols, and the bare numbers that follow "resolution" or "decision", whose
 * owner is the organ last named before that word (domain 1.2: "20/8" after "Human Rights Council resolutions" is none of
 * the General Assembly's).
 */
final class Citations {

    private static final Pattern OWNER = Pattern.compile(
            "(?:(?<organ>(?:General )?Assembly|Human Rights Council|Economic and Social Council|Security Council|Commission|Environment Assembly|"
                    + "Conference of the Parties|Board|Conference|Council)(?:['\u2019]s)?\\s+)?(?<what>[Rr]esolutions?|[Dd]ecisions?)\\b");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}/.-])(?:(?<sessional>\\d{1,4}/\\d{1,3}|(?:ES|S)-\\d{1,2}/\\d{1,3})(?<part> [A-Z](?= |,|;|$)| [A-Z] and [A-Z](?= of))?"
                    + "|(?<council>\\d{2,4}) \\((?<year>(?:19|20)\\d{2})\\)"
                    + "|(?<old>\\d{1,4})(?<oldpart> [A-Z])? \\((?<roman>(?:S-|ES-)?[IVXLC]+)\\))(?![\\p{L}\\p{N}/])");

    /** A number counted by the year, as the Economic and Social Council's are. */
    private static final Pattern YEARLY = Pattern.compile("(?:19|20)\\d{2}/");

    private static final Spotter OWNERS = new Spotter(OWNER, c -> "ABCEGHSRrDd".indexOf(c) >= 0, c -> "ceosun".indexOf(c) >= 0);
    private static final Spotter NUMBERS = new Spotter(NUMBER, c -> c >= '0' && c <= '9' || c == 'E' || c == 'S',
            c -> c >= '0' && c <= '9' || "/ S-".indexOf(c) >= 0);

    private Citations() {}

    static List<Citation> in(String text) {
        List<Citation> found = new ArrayList<>();
        for (MatchResult symbol : DocumentSymbol.all(text)) {
            found.add(new Citation(symbol.group(), symbol.group(), date(text, symbol.end()), symbol.start(), symbol.end()));
        }
        List<MatchResult> numbers = text.indexOf('/') < 0 && text.indexOf('(') < 0 ? List.of() : NUMBERS.all(text);
        List<MatchResult> owners = numbers.isEmpty() ? List.of() : OWNERS.all(text);
        for (MatchResult number : numbers) {
            boolean inside = found.stream().anyMatch(one -> one.start() < number.end() && number.start() < one.end());
            String symbol = inside ? null : symbol(number, owner(owners, number.start()));
            if (symbol != null) {
                found.add(new Citation(number.group(), symbol, date(text, number.end()), number.start(), number.end()));
            }
        }
        found.sort(java.util.Comparator.comparingInt(Citation::start));
        return shareDates(text, found);
    }

    /** {@code 74/28 and 74/29 of 12 December 2019}: the date is that of both. */
    private static List<Citation> shareDates(String text, List<Citation> found) {
        List<Citation> dated = new ArrayList<>(found);
        for (int i = dated.size() - 2; i >= 0; i--) {
            Citation one = dated.get(i);
            Citation next = dated.get(i + 1);
            if (one.date() == null && next.date() != null && text.substring(one.end(), next.start()).equals(" and ")) {
                dated.set(i, new Citation(one.raw(), one.symbol(), next.date(), one.start(), one.end()));
            }
        }
        return dated;
    }

    private record Owner(String organ, boolean decision) {}

    /** The organ last named before an offset, and whether as the author of decisions. */
    private static Owner owner(List<MatchResult> owners, int before) {
        Owner last = null;
        for (MatchResult owner : owners) {
            if (owner.end() <= before) {
                String organ = owner.group("organ") == null ? "" : owner.group("organ");
                last = new Owner(organ, owner.group("what").toLowerCase(Locale.ROOT).startsWith("d"));
            }
        }
        return last;
    }

    private static String symbol(MatchResult number, Owner owner) {
        if (number.group("council") != null) {
            return owner != null && (owner.organ().equals("Security Council") || owner.organ().equals("Council") || owner.organ().isEmpty())
                    ? "S/RES/" + number.group("council") + " (" + number.group("year") + ")" : null;
        }
        if (owner == null) {
            return null;
        }
        String type = owner.decision() ? "DEC" : "RES";
        if (number.group("old") != null) {
            String part = number.group("oldpart") == null ? "" : number.group("oldpart");
            return "A/" + type + "/" + number.group("old") + part + " (" + number.group("roman") + ")";
        }
        String figure = number.group("sessional") + (number.group("part") == null ? "" : number.group("part"));
        return switch (owner.organ()) {
            case "Human Rights Council" -> "A/HRC/" + type + "/" + figure;
            case "Economic and Social Council" -> "E/" + type + "/" + figure;
            case "Environment Assembly" -> "UNEP/EA." + figure.replace("/", "/" + (owner.decision() ? "Dec." : "Res."));
            case "", "Assembly", "General Assembly" -> YEARLY.matcher(figure).lookingAt() ? "E/" + type + "/" + figure : "A/" + type + "/" + figure;
            default -> null;
        };
    }

    private static LocalDate date(String text, int after) {
        return text.startsWith(" of ", after) ? Dates.at(text, after + 4).orElse(null) : null;
    }
}
