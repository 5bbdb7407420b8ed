package org.priortext.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    Listing(List<Worded> before, List<Worded> after, Collection<Likeness> likenesses, boolean turned) {
        this.before = turned ? after : before;
        this.after = turned ? before : after;
        this.turned = turned;
        this.judgement = new Judgement(before, after, likenesses, turned);
    }

    List<Match> matches(Links found) {
        List<Link> links = found.all().stream()
                .sorted(Comparator.comparingInt((Link link) -> side(link, false).getFirst())).toList();
        List<Order.Place> places = links.stream().map(this::place).toList();
        List<Integer> inOrder = IntStream.range(0, links.size()).boxed()
                .sorted(Comparator.comparingInt(k -> places.get(k).after())).toList();
        Set<Integer> moved = Order.moved(inOrder.stream().map(places::get).toList()).stream()
                .map(inOrder::get).collect(Collectors.toSet());
        Match[] ofBefore = new Match[before.size()];
        Match[] ofAfter = new Match[after.size()];
        for (int k = 0; k < links.size(); k++) {
            Match match = judgement.match(links.get(k), moved.contains(k));
            side(links.get(k), true).forEach(i -> ofBefore[i] = match);
            side(links.get(k), false).forEach(j -> ofAfter[j] = match);
        }
        return listed(ofBefore, ofAfter);
    }

    /** In the order of the later text; each deleted paragraph after the match of the paragraph before it. */
    private List<Match> listed(Match[] ofBefore, Match[] ofAfter) {
        Map<Match, Integer> firstPlace = new IdentityHashMap<>();
        for (int j = 0; j < ofAfter.length; j++) {
            if (ofAfter[j] != null) {
                firstPlace.putIfAbsent(ofAfter[j], j);
            }
        }
        List<List<Match>> deletedAfter = new ArrayList<>();
        for (int j = -1; j < ofAfter.length; j++) {
            deletedAfter.add(new ArrayList<>());
        }
        int at = -1;
        for (int i = 0; i < ofBefore.length; i++) {
            if (ofBefore[i] == null) {
                deletedAfter.get(at + 1).add(judgement.unmatched(before.get(i), true));
            } else if (!ofBefore[i].moved()) {
                at = Math.max(at, firstPlace.get(ofBefore[i]));
            }
        }
        List<Match> listed = new ArrayList<>(deletedAfter.getFirst());
        for (int j = 0; j < ofAfter.length; j++) {
            if (ofAfter[j] == null) {
                listed.add(judgement.unmatched(after.get(j), false));
            } else if (firstPlace.get(ofAfter[j]) == j) {
                listed.add(ofAfter[j]);
            }
            listed.addAll(deletedAfter.get(j + 1));
        }
        return listed;
    }

    private List<Integer> side(Link link, boolean earlier) {
        return earlier == turned ? link.after() : link.before();
    }

    /** A split or merge stands where its largest part stands; in canonical order, so that equals fall the same way. */
    private Order.Place place(Link link) {
        List<Worded> first = turned ? after : before;
        List<Worded> second = turned ? before : after;
        int words = Stream.concat(link.before().stream().map(first::get), link.after().stream().map(second::get))
                .mapToInt(Worded::size).sum();
        return new Order.Place(largest(link.before(), first), largest(link.after(), second), words);
    }

    private static int largest(List<Integer> side, List<Worded> text) {
        return side.stream().max(Comparator.comparingDouble((Integer i) -> text.get(i).total())
                .thenComparing(Comparator.reverseOrder())).orElseThrow();
    }
}
