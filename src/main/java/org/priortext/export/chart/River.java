package org.priortext.export.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.priortext.export.chart.Drawing.Band;
import org.priortext.export.chart.Drawing.Box;
import org.priortext.export.chart.Drawing.Mark;
import org.priortext.export.chart.Drawing.Words;
import org.priortext.lineage.Descent;
import org.priortext.lineage.Lineage;
import org.priortext.model.Paragraph;
import org.priortext.model.Witness;

/**
 * The lineage as a river: a column for each version by age, a box for each clause as high as it has words, and a band
 * from each clause to those that carry it in the versions made from its own, or to where it returns or goes in another
 * line. A clause that is dropped ends in a point at the right of its box, a new one begins with a point at the left. Lines
 * of texts flow one below the other.
 */
public final class River {
    private static final double SIDE = 24;
    private static final double HEAD = 46;
    private static final double BOX = 40;
    private static final double POINT = 22;
    private static final double GAP = 2;
    private static final double BETWEEN_PARTS = 10;
    private static final double BETWEEN_LANES = 26;
    private static final double LEAST = 3;
    private static final double NUMBER_FROM = 10;
    private static final double NUMBER = 10;
    /** Height of the longest version's words; its clauses then have room for their numbers. */
    private static final double FULL = 560;
    /** Space behind the last column for its name. */
    private static final double LAST = 92;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final Lineage lineage;
    private final Function<LocalDate, String> date;
    private final double distance;
    private final double perWord;
    private final Map<Paragraph, Box> boxes = new IdentityHashMap<>();
    private final List<Mark> farBands = new ArrayList<>();
    private final List<Mark> bands = new ArrayList<>();
    private final List<Mark> columns = new ArrayList<>();
    private final List<Mark> words = new ArrayList<>();

    private River(Lineage lineage, double width, Function<LocalDate, String> date) {
        this.lineage = lineage;
        this.date = date;
        distance = lineage.witnesses().size() < 2 ? 0 : (width - 2 * SIDE - LAST) / (lineage.witnesses().size() - 1);
        perWord = FULL / Math.max(1, lineage.witnesses().stream().mapToInt(River::words).max().orElse(1));
    }

    /**
     * Lays the river out.
     *
     * @param width of the drawing in pixels; its height follows from the texts
     */
    public static Drawing draw(Lineage lineage, double width) {
        return draw(lineage, width, DATE::format);
    }

    /** The same with the dates of the versions written in another way. */
    public static Drawing draw(Lineage lineage, double width, Function<LocalDate, String> date) {
        return new River(lineage, width, date).draw(width);
    }

    private Drawing draw(double width) {
        double top = 0;
        List<List<Witness>> lanes = Lanes.of(lineage);
        lanes.stream().skip(1).flatMap(List::stream).forEach(this::pointDown);
        for (List<Witness> lane : lanes) {
            double bottom = top;
            for (Witness witness : lane) {
                bottom = Math.max(bottom, column(witness, top));
            }
            top = bottom + BETWEEN_LANES;
        }
        for (Witness later : lineage.witnesses()) {
            for (Witness earlier : lineage.stemma().predecessors(later)) {
                bands(earlier, later);
            }
            Map<Witness, List<Flow>> far = new FarFlows(lineage).into(later);
            far.forEach((earlier, flows) -> bands(earlier, flows, farBands));
            begin(later, far.values().stream().flatMap(List::stream).map(Flow::to).toList());
        }
        List<Mark> all = new ArrayList<>(farBands);
        all.addAll(bands);
        all.addAll(columns);
        all.addAll(words);
        return new Drawing(width, top, all);
    }

    /** Says at the head of the column that its version stands in a lane further down. */
    private void pointDown(Witness witness) {
        words.add(new Words(x(witness), 18, 12, false, witness.name() + " \u2193", Tone.SOFT));
    }

    private double x(Witness witness) {
        return SIDE + lineage.witnesses().indexOf(witness) * distance;
    }

    /** Draws a version and returns where it ends. */
    private double column(Witness witness, double top) {
        double x = x(witness);
        words.add(new Words(x, top + 18, 14, true, witness.name(), Tone.PLAIN));
        if (witness.resolution().date() != null) {
            words.add(new Words(x, top + 34, 11, false, date.apply(witness.resolution().date()), Tone.SOFT));
        }
        double y = top + HEAD;
        Paragraph before = null;
        for (Paragraph paragraph : witness.resolution().paragraphs()) {
            if (before != null && before.id().charAt(0) != paragraph.id().charAt(0)) {
                y += BETWEEN_PARTS;
            }
            double height = Math.max(LEAST, perWord * words(paragraph));
            Box box = new Box(x, y, BOX, height, Tone.PLAIN, new Subject(witness, paragraph, null));
            boxes.put(paragraph, box);
            columns.add(box);
            if (height >= NUMBER_FROM) {
                words.add(new Words(x + 5, y + height / 2 + NUMBER / 3, NUMBER, false, paragraph.id(), Tone.SOFT));
            }
            y += height + GAP;
            before = paragraph;
        }
        return y;
    }

    private void bands(Witness earlier, Witness later) {
        List<Flow> flows = new ArrayList<>();
        for (Descent descent : lineage.survival()) {
            if (descent.witness() == earlier) {
                descent.steps().stream().filter(step -> step.witness() == later).forEach(step -> {
                    step.to().forEach(to -> flows.add(new Flow(descent, step, to)));
                    if (step.to().isEmpty()) {
                        end(descent, step);
                    }
                });
            }
        }
        bands(earlier, flows, bands);
    }

    /** Divides each clause among those that carry it, and each of these among what it carries, by their words. */
    private void bands(Witness earlier, List<Flow> flows, List<Mark> drawn) {
        Map<Paragraph, Integer> outOf = new IdentityHashMap<>();
        Map<Paragraph, Integer> into = new IdentityHashMap<>();
        for (Flow flow : flows) {
            outOf.merge(flow.from(), words(flow.to()), Integer::sum);
            into.merge(flow.to(), words(flow.from()), Integer::sum);
        }
        Map<Paragraph, Double> left = new IdentityHashMap<>();
        Map<Paragraph, Double> right = new IdentityHashMap<>();
        for (Flow flow : flows) {
            Paragraph from = flow.from();
            Box start = boxes.get(from);
            Box end = boxes.get(flow.to());
            double top = left.getOrDefault(from, start.y());
            double toTop = right.getOrDefault(flow.to(), end.y());
            double bottom = top + start.height() * words(flow.to()) / outOf.get(from);
            double toBottom = toTop + end.height() * words(from) / into.get(flow.to());
            left.put(from, bottom);
            right.put(flow.to(), toBottom);
            drawn.add(new Band(start.x() + BOX, top, bottom, end.x(), toTop, toBottom, Tone.of(flow.step().fate()),
                    new Subject(earlier, from, flow.step())));
        }
    }

    private void end(Descent descent, Descent.Step step) {
        Box box = boxes.get(descent.ancestor());
        double middle = box.y() + box.height() / 2;
        bands.add(new Band(box.x() + BOX, box.y(), box.y() + box.height(), box.x() + BOX + POINT, middle, middle,
                Tone.DROPPED, new Subject(descent.witness(), descent.ancestor(), step)));
    }

    /** Draws the points of what is new in a version made from another, and came from no older one. */
    private void begin(Witness later, List<Paragraph> fromAfar) {
        if (lineage.stemma().predecessors(later).isEmpty()) {
            return;
        }
        Set<Paragraph> carried = Collections.newSetFromMap(new IdentityHashMap<>());
        carried.addAll(fromAfar);
        for (Descent descent : lineage.survival()) {
            if (lineage.stemma().predecessors(later).contains(descent.witness())) {
                descent.steps().stream().filter(step -> step.witness() == later).forEach(step -> carried.addAll(step.to()));
            }
        }
        for (Paragraph paragraph : later.resolution().paragraphs()) {
            if (!carried.contains(paragraph)) {
                Box box = boxes.get(paragraph);
                double middle = box.y() + box.height() / 2;
                bands.add(new Band(box.x() - POINT, middle, middle, box.x(), box.y(), box.y() + box.height(), Tone.NEW, box.subject()));
            }
        }
    }

    private static int words(Witness witness) {
        return witness.resolution().paragraphs().stream().mapToInt(River::words).sum();
    }

    private static int words(Paragraph paragraph) {
        return paragraph.text().strip().split("\\s+").length;
    }
}
