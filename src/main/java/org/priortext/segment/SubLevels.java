package org.priortext.segment;

import java.util.ArrayList;
import java.util.List;

/**
 * The open series of sub-paragraph labels below one paragraph: (a), then (i), then a. Whether {@code (i)} goes on after
 * {@code (h)} or opens a series of its own is told by the series that is open.
 */
final class SubLevels {

    /** Where a sub-paragraph belongs. */
    record Spot(String id, String parent) {}

    private enum Series { LETTER, ROMAN, DIGIT, PLAIN_LETTER }

    private static final class Level {
        private final Series series;
        private final String parent;
        private int last;
        private String lastId;

        private Level(Series series, String parent) {
            this.series = series;
            this.parent = parent;
        }
    }

    private final List<Level> levels = new ArrayList<>();
    private String owner;

    /** Begins anew below another paragraph. */
    void reset(String paragraph) {
        levels.clear();
        owner = paragraph;
    }

    String owner() {
        return levels.isEmpty() ? owner : levels.getFirst().parent;
    }

    /** Whether a sub-paragraph has been placed since the last reset. */
    boolean inside() {
        return !levels.isEmpty();
    }

    /** Closes all series; the paragraph stays. */
    void leave() {
        levels.clear();
    }

    Spot place(Label label) {
        for (int i = levels.size() - 1; i >= 0; i--) {
            Level level = levels.get(i);
            int value = value(level.series, label);
            if (value > 0 && (value == level.last + 1 || label.bis() && value == level.last)) {
                return put(i, label, value);
            }
        }
        for (Series series : candidates(label)) {
            if (value(series, label) == 1 && levels.stream().noneMatch(level -> level.series == series)) {
                levels.add(new Level(series, levels.isEmpty() ? owner : levels.getLast().lastId));
                return put(levels.size() - 1, label, 1);
            }
        }
        for (int i = levels.size() - 1; i >= 0; i--) {
            int value = value(levels.get(i).series, label);
            if (value > levels.get(i).last) {
                return put(i, label, value);
            }
        }
        levels.clear();
        Series series = candidates(label).getFirst();
        levels.add(new Level(series, owner));
        return put(0, label, Math.max(1, value(series, label)));
    }

    private Spot put(int at, Label label, int value) {
        levels.subList(at + 1, levels.size()).clear();
        Level level = levels.get(at);
        level.last = value;
        level.lastId = level.parent + (level.series == Series.PLAIN_LETTER ? "(" + label.value() + ")" : label.printed());
        return new Spot(level.lastId, level.parent);
    }

    private static List<Series> candidates(Label label) {
        if (label.kind() == Label.Kind.LETTER) {
            return List.of(Series.PLAIN_LETTER);
        }
        if (Character.isDigit(label.value().charAt(0))) {
            return List.of(Series.DIGIT);
        }
        return label.stem().equals("i") ? List.of(Series.ROMAN, Series.LETTER) : List.of(Series.LETTER, Series.ROMAN);
    }

    private static int value(Series series, Label label) {
        return switch (series) {
            case LETTER -> label.kind() == Label.Kind.BRACKETED ? label.letter() : 0;
            case ROMAN -> label.kind() == Label.Kind.BRACKETED ? label.roman() : 0;
            case DIGIT -> label.kind() == Label.Kind.BRACKETED && Character.isDigit(label.value().charAt(0)) ? Integer.parseInt(label.stem()) : 0;
            case PLAIN_LETTER -> label.kind() == Label.Kind.LETTER ? label.letter() : 0;
        };
    }
}
