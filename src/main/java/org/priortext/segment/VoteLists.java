package org.priortext.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priortext.model.Vote;

/** The lists of a recorded vote as they are read: who was in favour, against, abstaining (domain 1.5). */
final class VoteLists {

    private static final Pattern LABEL = Pattern.compile("(?i)(in favour|against|abstaining|abstentions)\\s*:?\\s*(.*)", Pattern.DOTALL);

    private final List<List<String>> lists = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    private int open = -1;

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

    /** The vote, or null if no list has a name. */
    Vote vote() {
        return lists.stream().allMatch(List::isEmpty) ? null : new Vote(lists.get(0), lists.get(1), lists.get(2));
    }
}
