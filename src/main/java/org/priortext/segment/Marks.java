package org.priortext.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priortext.model.FootnoteMark;
import org.priortext.source.Style;
import org.priortext.text.Spotter;

/**
 * Takes the footnote marks out of a resolution's paragraphs, in reading order. Raised and careted digits are marks; bare
 * digits only where a note of that label exists and the labels' order of first appearance allows it (domain 1.4: a mark
 * glued to a year must never make a year).
 */
final class Marks {

    private static final Pattern RAISED = Pattern.compile("[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+");
    private static final Pattern CARET = Pattern.compile("\\^(\\d{1,3})");
    private static final Pattern STAR = Pattern.compile("(?<=[\\p{L}\\p{N},;:.)\u201D\u2019])(\\*{1,4}|[\u2020\u2021])(?=[\\s,;:.]|$)");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/.-])(?:19|20)\\d\\d(\\d{1,2})(?![\\d/])");
    private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll}{2}[,;:.]?|(?:19|20)\\d{2}[,;:]|[)\u201D\u2019][,;:.]?)(\\d{1,2})(?=[\\s,;:.\u201D]|$)");
    private static final Pattern SPACED = Pattern.compile("(?<=[\\p{Ll}\\d)\u201D\u2019][,;:]?)\\s+(\\d{1,2})(?=[\\s,;]|$)(?!\\s+(?:" + Dates.MONTH + "|of|per|to|and \\d|years|days|months)\\b)");
    private static final Spotter RAISED_MARKS = new Spotter(RAISED, "\u00B9\u00B2\u00B3\u2070\u2074\u2075\u2076\u2077\u2078\u2079");
    private static final Spotter CARET_MARKS = new Spotter(CARET, "^");
    private static final Spotter STAR_MARKS = new Spotter(STAR, "*\u2020\u2021");
    private static final Spotter YEAR_MARKS = new Spotter(YEAR, Character::isDigit);
    private static final Spotter GLUED_MARKS = new Spotter(GLUED, Character::isDigit);
    private static final Spotter SPACED_MARKS = new Spotter(SPACED, Character::isWhitespace);
    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}\\p{N}]+)([,;:]?)\\s*$");

    private final Set<String> labels;
    private final boolean styled;
    private final Set<String> seen = new HashSet<>();
    private int highest;

    /**
     * @param labels of the resolution's notes
     * @param styled whether the source tells raised digits from others, so that bare ones are never marks
     */
    Marks(Set<String> labels, boolean styled) {
        this.labels = labels;
        this.styled = styled;
    }

    private record Found(int start, int end, List<String> labels) {}

    /** The marks of one paragraph; they are deleted from the text. */
    List<FootnoteMark> take(StyledText text) {
        List<Found> found = find(text);
        List<FootnoteMark> marks = new ArrayList<>();
        int deleted = 0;
        for (Found mark : found) {
            int start = mark.start() - deleted;
            int end = mark.end() - deleted;
            while (start > 0 && text.charAt(start - 1) == ' ' && (end >= text.length() || " ,;:.".indexOf(text.charAt(end)) >= 0)) {
                start--;
            }
            text.delete(start, end);
            deleted += end - start;
            for (String label : mark.labels()) {
                marks.add(new FootnoteMark(label, start));
                seen.add(label);
            }
        }
        return marks;
    }

    /** The labels no paragraph has called so far. */
    Set<String> unseen() {
        Set<String> unseen = new java.util.TreeSet<>(Comparator.comparing((String s) -> s.length()).thenComparing(s -> s));
        unseen.addAll(labels);
        unseen.removeAll(seen);
        return unseen;
    }

    private List<Found> find(StyledText text) {
        String plain = text.toString();
        List<Found> all = new ArrayList<>();
        superscripts(text, all);
        collect(RAISED_MARKS.all(plain), 0, all, false);
        collect(CARET_MARKS.all(plain), 1, all, false);
        collect(STAR_MARKS.all(plain), 1, all, false);
        if (!styled && !labels.isEmpty()) {
            List<Found> bare = new ArrayList<>();
            collect(YEAR_MARKS.all(plain), 1, bare, true);
            collect(GLUED_MARKS.all(plain), 1, bare, true);
            spaced(plain, bare);
            bare.stream().filter(one -> all.stream().noneMatch(other -> overlap(one, other))).forEach(all::add);
        }
        all.sort(Comparator.comparingInt(Found::start));
        return inOrder(plain, all);
    }

    /** Keeps the marks whose labels may stand there: known, and none before its predecessors. */
    private List<Found> inOrder(String plain, List<Found> all) {
        List<Found> kept = new ArrayList<>();
        for (Found one : all) {
            if (!kept.isEmpty() && overlap(kept.getLast(), one)) {
                continue;
            }
            boolean digits = one.labels().stream().allMatch(label -> label.matches("\\d+"));
            boolean known = labels.containsAll(one.labels());
            boolean bare = digits && plain.substring(one.start(), one.end()).strip().matches("\\d+") && !styled;
            if (!known && (bare || !labels.isEmpty() || styled)) {
                continue;
            }
            int number = digits ? one.labels().stream().mapToInt(Integer::parseInt).max().orElse(0) : 0;
            if (bare && number > highest + 1) {
                continue;
            }
            highest = Math.max(highest, number);
            kept.add(one);
        }
        return kept;
    }

    private static boolean overlap(Found a, Found b) {
        return a.start() < b.end() && b.start() < a.end();
    }

    private void superscripts(StyledText text, List<Found> all) {
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
                    all.add(new Found(i, end, List.of(Notes.plain(run).split("\\s*,\\s*"))));
                }
                i = end;
            }
        }
    }

    private void collect(List<MatchResult> matches, int group, List<Found> all, boolean bare) {
        for (MatchResult match : matches) {
            String label = Notes.plain(match.group(group));
            if (!bare || labels.contains(label)) {
                int start = group == 1 && match.start(1) > match.start() && bare ? match.start(1) : match.start();
                all.add(new Found(start, match.end(), List.of(label)));
            }
        }
    }

    /** A digit between blanks: after a year or a closing mark, or after a word that is not used to bear a number. */
    private void spaced(String plain, List<Found> all) {
        for (MatchResult mark : SPACED_MARKS.all(plain)) {
            String label = mark.group(1);
            if (!labels.contains(label)) {
                continue;
            }
            Matcher before = LAST_WORD.matcher(plain.substring(0, mark.start()));
            String word = before.find() ? before.group(1) : "";
            boolean year = word.matches("(?:19|20)\\d\\d");
            boolean number = word.matches("\\d+") && !year;
            boolean closed = !word.isEmpty() && !before.group(2).isEmpty();
            if (!number && (closed || year || !NUMBERED.contains(word.toLowerCase(java.util.Locale.ROOT)))) {
                all.add(new Found(mark.start(), mark.end(), List.of(label)));
            }
        }
    }

    /** Words after which a number counts something. */
    private static final Set<String> NUMBERED = Set.copyOf(Vocabulary.entries("numbered-words.txt"));
}
