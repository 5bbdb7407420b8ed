package org.priortext.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Makes matches of links and puts them in order: that of the later text, deleted paragraphs where they stood. */
final class Listing {

    private final List<Worded> before;
    private final List<Worded> after;
    private final Judgement judgement;
    private final boolean turned;

    /**
     * @param before the canonically first text
     * @param after the canonically second text
     * @param turned whether the canonically first text is the later one
     */
    Listing(List<Worded> before, List<Worded> after, Map<Long, Likeness> likenesses, boolean turned) {
        this.before = turned ? after : before;
        this.after = turned ? before : after;
        this.turned = turned;
        this.judgement = new Judgement(before, after, likenesses, turned);
    }

    List<Match> matches(Links found) {
        List<Link> links = found.all().stream()
                .sorted(Comparator.comparingInt((Link link) -> side(link, false).getFirst())).toList();
        List<Match> matched = new ArrayList<>();
        List<Order.Place> places = links.stream().map(this::place).toList();
        List<Order.Place> sorted = places.stream().sorted(Comparator.comparingInt(Order.Place::after)).toList();
        Set<Integer> moved = Order.moved(sorted);
        Match[] ofBefore = new Match[before.size()];
        Match[] ofAfter = new Match[after.size()];
        for (int k = 0; k < links.size(); k++) {
            Link link = links.get(k);
            Match match = judgement.match(link, moved.contains(sorted.indexOf(places.get(k))));
            side(link, true).forEach(i -> ofBefore[i] = match);
            side(link, false).forEach(j -> ofAfter[j] = match);
        }
        for (int j = 0; j < after.size(); j++) {
            Match match = ofAfter[j];
            if (match == null) {
                matched.add(judgement.added(after.get(j), false));
            } else if (match.after().getFirst() == after.get(j).paragraph()) {
                matched.add(match);
            }
        }
        return withDeleted(matched, ofBefore);
    }

    /** Puts each deleted paragraph after the match of the paragraph before it. */
    private List<Match> withDeleted(List<Match> matched, Match[] ofBefore) {
        List<Match> all = new ArrayList<>(matched);
        int at = 0;
        for (int i = 0; i < before.size(); i++) {
            Match match = ofBefore[i];
            if (match == null) {
                all.add(at++, judgement.added(before.get(i), true));
            } else if (!match.moved()) {
                at = Math.max(at, all.indexOf(match) + 1);
            }
        }
        return all;
    }

    private List<Integer> side(Link link, boolean earlier) {
        return earlier == turned ? link.after() : link.before();
    }

    /** A split or merge stands where its largest part stands. */
    private Order.Place place(Link link) {
        int i = largest(side(link, true), before);
        int j = largest(side(link, false), after);
        int words = Stream.concat(side(link, true).stream().map(before::get), side(link, false).stream().map(after::get))
                .mapToInt(Worded::size).sum();
        return new Order.Place(i, j, words);
    }

    private static int largest(List<Integer> side, List<Worded> text) {
        return side.stream().max(Comparator.comparingDouble((Integer i) -> text.get(i).total())
                .thenComparing(Comparator.reverseOrder())).orElseThrow();
    }
}
