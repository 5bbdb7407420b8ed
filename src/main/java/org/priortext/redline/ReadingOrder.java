package org.priortext.redline;

import java.util.ArrayList;
import java.util.List;
import org.priortext.model.Paragraph;

/** Puts the runs of a split into the reading order of the later text, where the parts stand in another order there. */
final class ReadingOrder {

    private ReadingOrder() {}

    /**
     * @param runs in the order of {@code written}
     * @param written the later paragraphs as the runs have them
     * @param wanted the same in reading order
     */
    static List<Run> of(List<Run> runs, List<Paragraph> written, List<Paragraph> wanted) {
        List<List<Run>> groups = new ArrayList<>();
        written.forEach(paragraph -> groups.add(new ArrayList<>()));
        int group = 0;
        for (Run run : runs) {
            Paragraph paragraph = later(run);
            while (paragraph != null && written.get(group) != paragraph) {
                group++;
            }
            groups.get(group).add(run);
        }
        List<Run> ordered = new ArrayList<>();
        wanted.forEach(paragraph -> ordered.addAll(groups.get(written.indexOf(paragraph))));
        return ordered;
    }

    private static Paragraph later(Run run) {
        return switch (run) {
            case Run.Kept kept -> kept.to().paragraph();
            case Run.Inserted inserted -> inserted.to().paragraph();
            case Run.Deleted deleted -> null;
        };
    }
}
