package org.priortext.lineage;

import java.util.List;
import java.util.Objects;
import org.priortext.model.Resolution;
import org.priortext.text.FoldedWord;
import org.priortext.text.Folding;

/** How two texts stand to each other by their mastheads alone: by session and title. */
final class Relation {

    private Relation() {}

    static boolean sameTitle(Resolution one, Resolution other) {
        List<String> title = title(one);
        return !title.isEmpty() && title.equals(title(other));
    }

    /** Rival texts: of one session under two titles. */
    static boolean sisters(Resolution one, Resolution other) {
        return sameSession(one, other) && one.title() != null && other.title() != null && !sameTitle(one, other);
    }

    static boolean sameSession(Resolution one, Resolution other) {
        return one.session() != null && Objects.equals(one.session(), other.session());
    }

    private static List<String> title(Resolution resolution) {
        return resolution.title() == null ? List.of()
                : Folding.standard().words(resolution.title()).stream().map(FoldedWord::form).toList();
    }
}
