package org.priortext.export.chart;

import java.util.ArrayList;
import java.util.List;
import org.priortext.export.chart.Drawing.Box;
import org.priortext.export.chart.Drawing.Mark;
import org.priortext.export.chart.Drawing.Words;
import org.priortext.lineage.Fate;
import org.priortext.model.Paragraph;

/** The words on drawings that leave the program: title, key to the tones, what a mark stands for. */
final class Captions {
    private static final double SIDE = 20;
    private static final double TITLE = 44;
    private static final double KEY = 46;

    private record Entry(Tone tone, String name, double width) {}

    private static final List<Entry> ENTRIES = List.of(
            new Entry(Tone.KEPT, "kept", 84), new Entry(Tone.EDITED, "edited", 94),
            new Entry(Tone.JOINED, "split, joined or in part", 184), new Entry(Tone.MOVED, "moved or returned", 152),
            new Entry(Tone.DROPPED, "dropped", 104), new Entry(Tone.NEW, "new", 80));

    private Captions() {}

    /** With a title above and the key below. */
    static Drawing around(Drawing drawing, String title) {
        List<Mark> furniture = new ArrayList<>();
        furniture.add(new Words(SIDE, 28, 18, true, title, Tone.PLAIN));
        double x = SIDE;
        double y = TITLE + drawing.height() + 14;
        for (Entry entry : ENTRIES) {
            furniture.add(new Box(x, y, 26, 14, entry.tone, null));
            furniture.add(new Words(x + 33, y + 12, 12, false, entry.name, Tone.SOFT));
            x += entry.width;
        }
        return drawing.framed(TITLE, KEY, furniture);
    }

    static String fate(Fate fate) {
        return switch (fate) {
            case VERBATIM -> "kept";
            case EDITED -> "edited";
            case SPLIT -> "split";
            case MERGED -> "joined";
            case MOVED -> "moved";
            case PARTIAL -> "in part";
            case DROPPED -> "dropped";
            case RETURNED -> "returned";
        };
    }

    /** {@code 73/27 PP6, edited in 75/240: PP6}. */
    static String of(Subject subject) {
        String clause = subject.witness().name() + " " + subject.clause().id();
        if (subject.step() == null) {
            return clause;
        }
        String all = clause + ", " + fate(subject.step().fate()) + " in " + subject.step().witness().name();
        return subject.step().to().isEmpty() ? all
                : all + ": " + String.join(", ", subject.step().to().stream().map(Paragraph::id).toList());
    }
}
