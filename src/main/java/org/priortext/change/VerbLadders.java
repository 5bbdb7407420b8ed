package org.priortext.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The verbs of resolutions by strength: says whether one opening phrase is weaker or stronger than another and why. A
 * scale for display, not a legal measure; the ladders, their order and sources stand in {@code verb-ladders.txt}.
 */
public final class VerbLadders {

    private static final VerbLadders KNOWN = load();
    private static final String TRUNK = "trunk";

    private final List<Ladder> ladders;

    private VerbLadders(List<Ladder> ladders) {
        this.ladders = List.copyOf(ladders);
    }

    private record Ladder(String title, String source, List<Rung> rungs) {

        Rung find(String verb) {
            return rungs.stream().filter(rung -> rung.is(verb)).findFirst().orElse(null);
        }
    }

    private record Rung(String branch, double rank, String participle, String present) {

        boolean is(String verb) {
            return verb.equalsIgnoreCase(participle) || verb.equalsIgnoreCase(present);
        }

        String name() {
            return participle.equals("-") ? present : participle;
        }

        boolean comparable(Rung other) {
            return branch.equals(other.branch) || branch.equals(TRUNK) || other.branch.equals(TRUNK);
        }
    }

    /** The ladders of the vocabulary file. */
    public static VerbLadders known() {
        return KNOWN;
    }

    /**
     * Compares two opening phrases as printed ({@code Welcoming also}, {@code Recalling}); also and further are left
     * out of account.
     */
    public VerbShift compare(String from, String to) {
        String first = VerbPhrases.core(from);
        String second = VerbPhrases.core(to);
        if (first.equalsIgnoreCase(second)) {
            return new VerbShift(VerbShift.Direction.SAME, first, second, "", "The verb is the same.");
        }
        for (Ladder ladder : ladders) {
            Rung lower = ladder.find(first);
            Rung upper = ladder.find(second);
            if (lower != null && upper != null && lower.comparable(upper)) {
                return ranked(ladder, lower, upper, first, second);
            }
        }
        return new VerbShift(VerbShift.Direction.UNRANKED, first, second, "",
                "No ladder puts “%s” and “%s” in an order.".formatted(first, second));
    }

    private static VerbShift ranked(Ladder ladder, Rung from, Rung to, String first, String second) {
        if (from == to) {
            return new VerbShift(VerbShift.Direction.SAME, first, second, ladder.title(),
                    "The same verb in its form for the preamble and for the operative part.");
        }
        int order = Double.compare(to.rank(), from.rank());
        VerbShift.Direction direction = order > 0 ? VerbShift.Direction.STRONGER
                : order < 0 ? VerbShift.Direction.WEAKER : VerbShift.Direction.UNRANKED;
        String verdict = switch (direction) {
            case STRONGER -> "“%s” stands above “%s”".formatted(second, first);
            case WEAKER -> "“%s” stands below “%s”".formatted(second, first);
            default -> "“%s” and “%s” stand on one rung, without an agreed order".formatted(first, second);
        };
        String rungs = rungs(ladder, from.branch().equals(TRUNK) ? to.branch() : from.branch());
        return new VerbShift(direction, first, second, ladder.title(),
                "%s on the ladder of %s: %s. A scale for display, not a legal measure. Source: %s.".formatted(
                        verdict, ladder.title(), rungs, ladder.source()));
    }

    private static String rungs(Ladder ladder, String branch) {
        Map<Double, String> byRank = ladder.rungs().stream()
                .filter(rung -> rung.branch().equals(TRUNK) || rung.branch().equals(branch))
                .collect(Collectors.groupingBy(Rung::rank, java.util.TreeMap::new,
                        Collectors.mapping(Rung::name, Collectors.joining(", "))));
        return String.join(" < ", byRank.values());
    }

    /** Every form of every verb on a ladder. */
    List<String> forms() {
        return ladders.stream().flatMap(ladder -> ladder.rungs().stream())
                .flatMap(rung -> Stream.of(rung.participle(), rung.present()))
                .filter(form -> !form.equals("-")).distinct().toList();
    }

    /** The forms that address somebody: those of the ladders named others and secretariat. */
    static List<String> addressing() {
        return Vocabulary.entries("verb-ladders.txt").stream()
                .filter(entry -> entry.getFirst().equals("others") || entry.getFirst().equals("secretariat"))
                .filter(entry -> Double.parseDouble(entry.get(2)) > 0)
                .map(List::getLast).filter(form -> !form.equals("Decides")).distinct().toList();
    }

    private static VerbLadders load() {
        Map<String, Ladder> ladders = new LinkedHashMap<>();
        for (List<String> entry : Vocabulary.entries("verb-ladders.txt")) {
            if (entry.getFirst().startsWith("@")) {
                ladders.put(entry.getFirst().substring(1), new Ladder(entry.get(1), entry.get(2), new ArrayList<>()));
            } else {
                Objects.requireNonNull(ladders.get(entry.getFirst()), entry.getFirst()).rungs().add(new Rung(
                        entry.get(1), Double.parseDouble(entry.get(2)), entry.get(3), entry.get(4)));
            }
        }
        return new VerbLadders(new ArrayList<>(ladders.values()));
    }
}
