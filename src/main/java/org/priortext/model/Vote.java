package org.priortext.model;

import java.util.List;

/** A recorded vote: the States in each list, in the order printed. */
public record Vote(List<String> inFavour, List<String> against, List<String> abstaining) {

    public Vote {
        inFavour = List.copyOf(inFavour);
        against = List.copyOf(against);
        abstaining = List.copyOf(abstaining);
    }

    /** The figures as delegates say them: in favour, against, abstaining: {@code 109-45-16}. */
    public String figures() {
        return inFavour.size() + "-" + against.size() + "-" + abstaining.size();
    }
}
