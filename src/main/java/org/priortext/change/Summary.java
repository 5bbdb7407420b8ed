package org.priortext.change;

import java.util.List;

/**
 * What changed between two texts, in figures and names.
 *
 * @param unchanged paragraphs pairs with identical words
 * @param edited pairs with other words
 * @param split splits
 * @param merged merges
 * @param added paragraphs of the later text alone
 * @param deleted paragraphs of the earlier text alone
 * @param moved matches out of their old order
 * @param editorialOnly matches whose every edit is editorial
 * @param substantive matches with at least one substantive edit, added and deleted ones included
 * @param sponsorsJoined States among the sponsors of the later text alone
 * @param sponsorsLeft States among the sponsors of the earlier text alone
 * @param citationsAdded symbols cited in the later text alone
 * @param citationsDropped symbols cited in the earlier text alone
 * @param warnings dangling cross-references, conspicuous omissions … one sentence each
 */
public record Summary(
        int unchanged, int edited, int split, int merged, int added, int deleted, int moved,
        int editorialOnly, int substantive,
        List<String> sponsorsJoined, List<String> sponsorsLeft,
        List<String> citationsAdded, List<String> citationsDropped,
        List<String> warnings) {}
