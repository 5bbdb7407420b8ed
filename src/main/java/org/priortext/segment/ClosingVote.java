package org.priortext.segment;

import java.util.List;
import org.priortext.model.Vote;
import org.priortext.source.Line;

/** The recorded vote that resolutions of the Human Rights Council print after meeting and date. */
final class ClosingVote {

    private ClosingVote() {}

    /** The vote, or null if the closing lines hold none. */
    static Vote in(List<Line> closing) {
        VoteLists lists = new VoteLists();
        StringBuilder names = new StringBuilder();
        for (Line line : closing) {
            String text = line.text().replaceAll("\\]$", "");
            if (text.matches("(?i)(?:in favour|against|abstaining|abstentions)\\s*:.*")) {
                lists.take(names.toString());
                names.setLength(0);
                lists.take(text);
            } else {
                names.append(names.isEmpty() ? "" : " ").append(text);
            }
        }
        lists.take(names.toString());
        return lists.vote();
    }
}
