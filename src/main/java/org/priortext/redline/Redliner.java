package org.priortext.redline;

import java.util.ArrayList;
import java.util.List;
import org.priortext.align.Match;
import org.priortext.model.Paragraph;
import org.priortext.model.Slice;

/** Compares the paragraphs of a match word by word. */
public final class Redliner {

    public Redline redline(Match match) {
        List<Run> runs = new ArrayList<>();
        if (match.kind() == Match.Kind.UNCHANGED) {
            runs.add(new Run.Kept(Slice.whole(match.before().getFirst()), Slice.whole(match.after().getFirst())));
        } else {
            for (Paragraph paragraph : match.before()) {
                runs.add(new Run.Deleted(Slice.whole(paragraph)));
            }
            for (Paragraph paragraph : match.after()) {
                runs.add(new Run.Inserted(Slice.whole(paragraph)));
            }
        }
        return new Redline(match, runs);
    }
}
