package org.priortext.segment;

import java.util.List;
import java.util.stream.Collectors;
import org.priortext.model.Vote;
import org.priortext.source.Line;

/** How a text was adopted, as resolutions of the Human Rights Council print it after meeting and date. */
final class ClosingVote {

    private ClosingVote() {}

    /** The vote, or null if the closing lines tell nothing of it. */
    static Vote in(List<Line> closing, Account account) {
        VoteLists lists = new VoteLists();
        String whole = closing.stream().map(Line::text).collect(Collectors.joining(" "));
        if (!closing.isEmpty()) {
            lists.tell(whole, closing.getFirst().number());
        }
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
        return lists.vote(account);
    }
}
