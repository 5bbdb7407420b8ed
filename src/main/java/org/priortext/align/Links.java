package org.priortext.align;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The links found so far and who is still free. Confined to one run of the aligner. */
final class Links {

    private final Set<Link> links = new LinkedHashSet<>();
    private final Link[] ofBefore;
    private final Link[] ofAfter;
    private final boolean[] closedBefore;
    private final boolean[] closedAfter;

    Links(int before, int after) {
        ofBefore = new Link[before];
        ofAfter = new Link[after];
        closedBefore = new boolean[before];
        closedAfter = new boolean[after];
    }

    void add(Link link) {
        links.add(link);
        link.before().forEach(i -> ofBefore[i] = link);
        link.after().forEach(j -> ofAfter[j] = link);
    }

    /** Puts a wider link in the place of a narrower one. */
    void replace(Link old, Link wider) {
        links.remove(old);
        add(wider);
    }

    /** The user has said that these correspond to nothing. */
    void close(List<Integer> before, List<Integer> after) {
        before.forEach(i -> closedBefore[i] = true);
        after.forEach(j -> closedAfter[j] = true);
    }

    boolean freeBefore(int i) {
        return ofBefore[i] == null && !closedBefore[i];
    }

    boolean freeAfter(int j) {
        return ofAfter[j] == null && !closedAfter[j];
    }

    /** The link of an earlier paragraph, or null. */
    Link ofBefore(int i) {
        return ofBefore[i];
    }

    /** The link of a later paragraph, or null. */
    Link ofAfter(int j) {
        return ofAfter[j];
    }

    boolean linked(int i, int j) {
        return ofBefore[i] != null && ofBefore[i].after().contains(j);
    }

    List<Link> all() {
        return List.copyOf(links);
    }
}
