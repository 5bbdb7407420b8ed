package org.priortext.model;

import java.util.List;

/**
 * How a text was adopted: by a recorded vote, or without a vote.
 *
 * @param inFavour States in the order printed; the lists are empty where only the figures are told
 * @param stated the figures the text itself tells ("by a recorded vote of 109 to 45, with 16 abstentions"), or null
 * @param recorded whether there was a vote; without one the lists are empty
 */
public record Vote(List<String> inFavour, List<String> against, List<String> abstaining, Figures stated, boolean recorded) {

    /** How many States voted in favour, against, and abstained. */
    public record Figures(int inFavour, int against, int abstaining) {

        /** As delegates say them: {@code 109-45-16}. */
        @Override
        public String toString() {
            return inFavour + "-" + against + "-" + abstaining;
        }
    }

    public Vote {
        inFavour = List.copyOf(inFavour);
        against = List.copyOf(against);
        abstaining = List.copyOf(abstaining);
    }

    /** Adoption without a vote, which is how consensus is recorded. */
    public static Vote none() {
        return new Vote(List.of(), List.of(), List.of(), null, false);
    }

    /** How many names the lists have. */
    public Figures listed() {
        return new Figures(inFavour.size(), against.size(), abstaining.size());
    }

    /** The figures as told, or else as counted: {@code 109-45-16}. */
    public String figures() {
        return String.valueOf(stated != null ? stated : listed());
    }
}
