package org.priortext.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.priortext.model.Resolution;

/** The user's corrections as links. */
final class UserLinks {

    private UserLinks() {}

    /** Those corrections whose paragraphs exist and are named once; an empty side stays empty. */
    static List<Link> of(Resolution before, Resolution after, List<Correction> corrections, boolean turned) {
        Set<Integer> takenBefore = new HashSet<>();
        Set<Integer> takenAfter = new HashSet<>();
        List<Link> links = new ArrayList<>();
        for (Correction correction : corrections) {
            List<Integer> earlier = indexes(before, correction.before());
            List<Integer> later = indexes(after, correction.after());
            boolean known = !earlier.contains(-1) && !later.contains(-1) && !(earlier.isEmpty() && later.isEmpty());
            boolean fresh = earlier.stream().noneMatch(takenBefore::contains) && later.stream().noneMatch(takenAfter::contains);
            if (known && fresh) {
                takenBefore.addAll(earlier);
                takenAfter.addAll(later);
                Link link = new Link(earlier, later, Link.Origin.USER);
                links.add(turned ? link.reversed() : link);
            }
        }
        return links;
    }

    private static List<Integer> indexes(Resolution text, List<String> ids) {
        List<String> all = text.paragraphs().stream().map(paragraph -> paragraph.id()).toList();
        return ids.stream().map(all::indexOf).distinct().sorted().toList();
    }
}
