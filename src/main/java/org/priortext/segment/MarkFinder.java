package org.priortext.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priortext.source.Style;
import org.priortext.text.Spotter;

/**
 * Finds in one text what may be footnote marks: raised and careted digits, stars and daggers, and, where the source does
 * not tell raised digits from others, bare digits that are the label of a note.
 */
final class MarkFinder {

    private static final Pattern RAISED = Pattern.compile("[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+");
    private static final Pattern CARET = Pattern.compile("\\^(\\d{1,3})");
    private static final Pattern STAR = Pattern.compile("(?<=[\\p{L}\\p{N},;:.)\u201D\u2019])(\\*{1,4}|[\u2020\u2021])(?=[\\s,;:.]|$)");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/.-])(?:19|20)\\d\\d(\\d{1,2})(?![\\d/])");
    private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll}{2}[,;:.]?|(?:19|20)\\d{2}[,;:]|/\\d{1,3}[,;:]|[)\u201D\u2019][,;:.]?)(?<!/(?:Rev|Add|Corr|Amend)\\.)(\\d{1,2})(?=[\\s,;:.\u201D]|$)");
    private static final Pattern SPACED = Pattern.compile("(?<=[\\p{Ll}\\d)\u201D\u2019][,;:]?)\\s+(\\d{1,2}(?:,\\d{1,2})*)(?=[\\s,;]|$)(?![,;]\\d)"
            + "(?!\\s+(?:(?:" + Dates.MONTH + "|of|per|out of|years|days|months|million|billion|trillion)\\b|\\(|to \\d|and \\d{1,2}(?![\\d/])))");
    private static final Spotter RAISED_MARKS = new Spotter(RAISED, "\u00B9\u00B2\u00B3\u2070\u2074\u2075\u2076\u2077\u2078\u2079");
    private static final Spotter CARET_MARKS = new Spotter(CARET, "^");
    private static final Spotter STAR_MARKS = new Spotter(STAR, "*\u2020\u2021");
    private static final Spotter YEAR_MARKS = new Spotter(YEAR, Character::isDigit);
    private static final Spotter GLUED_MARKS = new Spotter(GLUED, Character::isDigit);
    private static final Spotter SPACED_MARKS = new Spotter(SPACED, Character::isWhitespace);
    private static final Pattern LAST_WORD = Pattern.compile("(/?)([\\p{L}\\p{N}]+)([,;:]?)\\s*$");
    private static final Pattern PLURAL = Pattern.compile("\\p{L}{4,}s");
    /** Things counted in a list: {@code 5 abductions, 4 sexual assaults}. */
    private static final Pattern THINGS = Pattern.compile("\\s(?:\\p{Ll}+ )?\\p{Ll}{3,}[^s\\P{Ll}]s\\b");
    private static final Pattern MORE_NUMBERS = Pattern.compile(",?\\s*(?:and|or|to|\u2013|-)?\\s*\\(?\\d");
    /** Words after which a number counts something. */
    private static final Set<String> NUMBERED = Set.copyOf(Vocabulary.entries("numbered-words.txt"));

    private final Set<String> labels;
    private final boolean styled;

    /**
     * @param labels of the notes there are
     * @param styled whether the source tells raised digits from others, so that bare ones are never marks
     */
    MarkFinder(Set<String> labels, boolean styled) {
        this.labels = labels;
        this.styled = styled;
    }

    /** What may be marks, in reading order; nothing that overlaps a raised mark. */
    List<PrintedMark> find(StyledText text) {
        String plain = text.toString();
        List<PrintedMark> raised = new ArrayList<>();
        superscripts(text, raised);
        RAISED_MARKS.all(plain).forEach(match -> raised.add(raised(match, 0)));
        CARET_MARKS.all(plain).forEach(match -> raised.add(raised(match, 1)));
        STAR_MARKS.all(plain).forEach(match -> raised.add(raised(match, 1)));
        List<PrintedMark> found = new ArrayList<>();
        raised.stream().filter(this::known).sorted(Comparator.comparingInt(PrintedMark::start))
                .filter(one -> found.isEmpty() || !found.getLast().overlaps(one)).forEach(found::add);
        if (!styled && !labels.isEmpty()) {
            List<PrintedMark> bare = new ArrayList<>();
            YEAR_MARKS.all(plain).forEach(match -> bare.add(bare(match, match.start(1), PrintedMark.Sort.BARE)));
            GLUED_MARKS.all(plain).forEach(match -> bare.add(bare(match, match.start(1), PrintedMark.Sort.BARE)));
            spaced(plain, bare);
            bare.stream().filter(this::known).filter(one -> raised.stream().noneMatch(one::overlaps)).forEach(found::add);
        }
        found.sort(Comparator.comparingInt(PrintedMark::start));
        return found;
    }

    /** Whether there are the notes a mark calls; a raised one in a text without any note may have lost its own. */
    private boolean known(PrintedMark mark) {
        return labels.containsAll(mark.labels()) || mark.sort() == PrintedMark.Sort.RAISED && labels.isEmpty() && !styled;
    }

    private static PrintedMark raised(MatchResult match, int group) {
        return new PrintedMark(match.start(), match.end(), List.of(Notes.plain(match.group(group))), PrintedMark.Sort.RAISED);
    }

    private static PrintedMark bare(MatchResult match, int start, PrintedMark.Sort sort) {
        return new PrintedMark(start, match.end(), List.of(match.group(1).split(",")), sort);
    }

    private static void superscripts(StyledText text, List<PrintedMark> all) {
        for (int i = 0; text.has(Style.SUPERSCRIPT) && i < text.length(); i++) {
            if (text.is(i, Style.SUPERSCRIPT) && !Character.isWhitespace(text.charAt(i))) {
                int end = i;
                while (end < text.length() && text.is(end, Style.SUPERSCRIPT)) {
                    end++;
                }
                while (Character.isWhitespace(text.charAt(end - 1))) {
                    end--;
                }
                String run = text.toString().substring(i, end);
                if (run.matches("\\*{1,4}|[\\d\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,3}(?:\\s*,\\s*\\d{1,3})*")) {
                    all.add(new PrintedMark(i, end, List.of(Notes.plain(run).split("\\s*,\\s*")), PrintedMark.Sort.RAISED));
                }
                i = end;
            }
        }
    }

    /** Digits between blanks that count nothing, or may not. */
    private static void spaced(String plain, List<PrintedMark> all) {
        for (MatchResult mark : SPACED_MARKS.all(plain)) {
            String rest = plain.substring(mark.end());
            Matcher before = LAST_WORD.matcher(plain.substring(0, mark.start()));
            boolean word = before.find();
            if (!word || !counts(before, rest)) {
                boolean inList = word && before.group(3).equals(",") && THINGS.matcher(rest).lookingAt();
                all.add(bare(mark, mark.start(), inList ? PrintedMark.Sort.DOUBTFUL : PrintedMark.Sort.BARE));
            }
        }
    }

    /** Whether digits behind a word count something. A word in the plural is followed by two numbers and more. */
    private static boolean counts(Matcher before, String rest) {
        String word = before.group(2);
        boolean year = word.matches("(?:19|20)\\d\\d");
        boolean number = word.matches("\\d+") && !year;
        if (!before.group(3).isEmpty()) {
            return number && before.group(3).equals(",") && before.group(1).isEmpty();
        }
        boolean one = PLURAL.matcher(word).matches() && !MORE_NUMBERS.matcher(rest).lookingAt();
        return number || !year && !one && NUMBERED.contains(word.toLowerCase(Locale.ROOT));
    }
}
