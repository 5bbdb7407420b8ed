package org.priortext.change;

import java.util.List;
import org.priortext.align.Alignment;
import org.priortext.redline.Redline;

/** Says what each edit of a redline means. */
public final class ChangeClassifier {

    /** The edits of one match, substantive ones first; none for an unchanged paragraph in its place. */
    public List<Change> classify(Alignment alignment, Redline redline) {
        return List.of();
    }
}
