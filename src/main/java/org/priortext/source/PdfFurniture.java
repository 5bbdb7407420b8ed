package org.priortext.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Marks running heads and feet by place: the first lines of a page whose words, digits aside, also begin other pages (the
 * first page has a masthead and no running head), and the first or last lines that say the page's number or return on
 * other pages letter by letter.
 */
final class PdfFurniture {

    /** Running heads have at most this many lines (a symbol and a title of four lines are the most in the corpus). */
    private static final int DEPTH = 6;

    /** Feet have at most this many lines. */
    private static final int FOOT_DEPTH = 3;

    /** What returns on fewer of the pages, one in so many, is a word that two pages happen to begin with. */
    private static final int ONE_IN = 4;

    /** Lines with a page number are no longer than this: a date or job number beside it. */
    private static final int LONGEST_NUMBERED = 60;

    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{1,4}(?!\\d)");
    private static final Pattern GOES_ON = Pattern.compile(".*[,;]");

    private final Set<Line> furniture = new HashSet<>();

    List<Line> mark(List<Line> lines) {
        Map<Integer, List<Line>> pages = new TreeMap<>();
        lines.forEach(line -> pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
        List<List<Line>> feet = pages.values().stream().map(page -> page.reversed().subList(0, Math.min(FOOT_DEPTH, page.size()))).toList();
        List<List<Line>> heads = pages.entrySet().stream().filter(page -> page.getKey() > 1)
                .map(page -> page.getValue().subList(0, Math.min(DEPTH, page.getValue().size()))).toList();
        pages.values().stream().map(List::getLast).filter(PdfFurniture::isPageNumber).forEach(furniture::add);
        returning(heads, PdfFurniture::words);
        returning(heads, PdfFurniture::numbered);
        returning(feet, PdfFurniture::numbered);
        returning(feet, Line::text);
        return lines.stream().map(line -> furniture.contains(line) ? as(line) : line).toList();
    }

    /** Takes each page's lines from its edge on as long as they are known or return, by their key, on enough pages. */
    private void returning(List<List<Line>> edges, Function<Line, String> key) {
        Map<String, Integer> seen = new HashMap<>();
        edges.forEach(edge -> edge.stream().map(key).filter(words -> !words.isEmpty()).distinct().forEach(words -> seen.merge(words, 1, Integer::sum)));
        int enough = Math.max(2, edges.size() / ONE_IN);
        for (List<Line> edge : edges) {
            for (Line line : edge) {
                boolean returns = seen.getOrDefault(key.apply(line), 0) >= enough && !GOES_ON.matcher(line.text()).matches();
                if (!returns && !furniture.contains(line)) {
                    break;
                }
                furniture.add(line);
            }
        }
    }

    private static String words(Line line) {
        return line.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
    }

    /** A line with the page's number in it, or one number that counts with the pages, that number made the same on all; else empty. */
    private static String numbered(Line line) {
        List<MatchResult> numbers = NUMBER.matcher(line.text()).results().toList();
        if (line.text().length() > LONGEST_NUMBERED || numbers.isEmpty()) {
            return "";
        }
        if (numbers.size() == 1) {
            return NUMBER.matcher(line.text()).replaceAll(digits -> "{" + (Integer.parseInt(digits.group()) - line.page()) + "}");
        }
        String page = String.valueOf(line.page());
        String same = NUMBER.matcher(line.text()).replaceAll(digits -> digits.group().equals(page) ? "{}" : digits.group());
        return same.equals(line.text()) ? "" : same;
    }

    /** Whether a line says its page's number and nothing else, apart from the text above it. */
    private static boolean isPageNumber(Line line) {
        return line.gap() >= 1 && line.text().replaceAll("[-\u2013\\s]", "").equals(String.valueOf(line.page()));
    }

    private static Line as(Line line) {
        return new Line(line.number(), line.page(), line.text(), line.styles(), line.indent(), line.gap(), line.size(), Line.Role.FURNITURE);
    }
}
