package org.priortext.change;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names paragraphs in short: {@code PP3–PP5, PP8, OP1(a)}. */
final class ParagraphRanges {

    private static final Pattern PLAIN = Pattern.compile("(?<letters>\\p{Lu}+)(?<number>\\d+)");

    private ParagraphRanges() {}

    /** The ids in their order, three and more that follow each other as a range. */
    static List<String> of(List<String> ids) {
        List<String> ranges = new ArrayList<>();
        int start = 0;
        while (start < ids.size()) {
            int end = start;
            while (end + 1 < ids.size() && follows(ids.get(end), ids.get(end + 1))) {
                end++;
            }
            if (end - start >= 2) {
                ranges.add(ids.get(start) + "–" + ids.get(end));
            } else {
                ranges.addAll(ids.subList(start, end + 1));
            }
            start = end + 1;
        }
        return ranges;
    }

    private static boolean follows(String id, String next) {
        Matcher one = PLAIN.matcher(id);
        Matcher two = PLAIN.matcher(next);
        return one.matches() && two.matches() && one.group("letters").equals(two.group("letters"))
                && Integer.parseInt(two.group("number")) == Integer.parseInt(one.group("number")) + 1;
    }
}
