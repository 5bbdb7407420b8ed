package org.priortext.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priortext.model.Vote;

/**
 * How a text was adopted, as it is read: the figures told ("by a recorded vote of 109 to 45, with 16 abstentions", "by 87
 * votes to none") or that there was no vote, then the lists of who was in favour, against, abstaining (domain 1.5).
 */
final class VoteLists {

    private static final Pattern TOLD = Pattern.compile("(?i)\\b(?:recorded vote of|by) (?<in>\\d{1,3})(?: votes?)? to (?<against>\\d{1,3}|none)"
            + "(?:,? with (?<abstaining>\\d{1,3}|no) abstentions?)?");
    private static final Pattern UNOPPOSED = Pattern.compile("(?i)\\badopted\\b[^.;]*\\b(?:without a vote|by consensus)\\b");

    private static final Pattern LABEL = Pattern.compile("(?i)(in favour|against|abstaining|abstentions)\\s*:?\\s*(.*)", Pattern.DOTALL);

    private final List<List<String>> lists = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    private int open = -1;
    private int line;
    private Vote.Figures told;
    private boolean unopposed;

    /** Whether a sentence tells the figures of a vote, be it on a part of a draft only. */
    static boolean tells(String sentence) {
        return TOLD.matcher(sentence).find();
    }

    /** Takes what a sentence tells of the adoption. */
    void tell(String sentence, int line) {
        Matcher matcher = TOLD.matcher(sentence);
        if (matcher.find() && sentence.toLowerCase(Locale.ROOT).contains("adopted")) {
            this.line = line;
            told = new Vote.Figures(number(matcher.group("in")), number(matcher.group("against")), number(matcher.group("abstaining")));
        } else {
            unopposed = UNOPPOSED.matcher(sentence).find();
        }
    }

    private static int number(String figure) {
        return figure == null || !Character.isDigit(figure.charAt(0)) ? 0 : Integer.parseInt(figure);
    }

    /** Takes a text that is the label of a list, or names of the list that is open; whether it was one. */
    boolean take(String text) {
        Matcher label = LABEL.matcher(text);
        if (label.matches()) {
            String name = label.group(1).toLowerCase(Locale.ROOT);
            open = name.startsWith("in") ? 0 : name.startsWith("ag") ? 1 : 2;
            add(label.group(2));
            return true;
        }
        if (open >= 0 && Label.of(text).isEmpty() && States.isList(text)) {
            add(text);
            return true;
        }
        return false;
    }

    private void add(String names) {
        if (!names.isBlank() && !names.strip().matches("(?i)none\\.?")) {
            lists.get(open).addAll(States.split(names));
        }
    }

    /** Ends the list that is open. */
    void close() {
        open = -1;
    }

    /** The vote, or null if none is told; names that do not come to the figures told are a warning. */
    Vote vote(Account account) {
        boolean named = !lists.stream().allMatch(List::isEmpty);
        if (!named && told == null) {
            return unopposed ? Vote.none() : null;
        }
        Vote vote = new Vote(lists.get(0), lists.get(1), lists.get(2), told, true);
        if (named && told != null && !told.equals(vote.listed())) {
            account.warn(line, "The vote is told as " + told + "; the lists name " + vote.listed() + " (in favour, against, abstaining).");
        }
        return vote;
    }
}
