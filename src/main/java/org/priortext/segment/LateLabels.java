package org.priortext.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.priortext.source.Line;

/**
 * Puts labels of notes back above their texts. Dumps that follow the order in which a page was set print some labels on
 * lines of their own below all the notes of the page; the texts they belong to then stand at the end of the note before.
 */
final class LateLabels {

    private static final Pattern LABEL = Pattern.compile("\\d{1,3}");

    private LateLabels() {}

    /** The lines in reading order; those that are not at the foot of a page stay where they are. */
    static List<Line> restored(List<Line> lines, SmallPrint small) {
        List<Line> restored = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int end = at;
            while (end < lines.size() && small.atFoot(lines.get(end)) && Objects.equals(lines.get(end).page(), lines.get(at).page())) {
                end++;
            }
            restored.addAll(end > at ? foot(lines.subList(at, end)) : List.of(lines.get(at)));
            at = Math.max(end, at + 1);
        }
        return restored;
    }

    /** The lines below one rule. */
    private static List<Line> foot(List<Line> lines) {
        List<Line> before = new ArrayList<>();
        NavigableMap<Integer, List<Line>> notes = new TreeMap<>();
        List<Line> open = before;
        boolean late = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (isLabel(line)) {
                open = notes.computeIfAbsent(number(line), label -> new ArrayList<>());
                open.add(line);
                late |= i + 1 == lines.size() || isLabel(lines.get(i + 1));
            } else {
                open.add(line);
            }
        }
        return late ? shared(before, notes) : lines;
    }

    /** The texts at the end of each note, or before the first, shared out among the labels without text that follow it. */
    private static List<Line> shared(List<Line> before, NavigableMap<Integer, List<Line>> notes) {
        List<Line> restored = new ArrayList<>();
        List<Line> texts = before;
        List<Line> labels = new ArrayList<>();
        for (List<Line> note : notes.values()) {
            if (note.size() > 1) {
                restored.addAll(dealt(labels, texts));
                labels = new ArrayList<>();
                texts = note.subList(1, note.size());
            }
            labels.add(note.getFirst());
        }
        restored.addAll(dealt(labels, texts));
        return restored;
    }

    /** Each label with its text; the last line of a note ends in a full stop and is shorter than others. */
    private static List<Line> dealt(List<Line> labels, List<Line> texts) {
        List<Integer> ends = IntStream.range(0, Math.max(0, texts.size() - 1)).filter(i -> texts.get(i).text().endsWith(".")).boxed()
                .sorted(Comparator.comparingInt(i -> texts.get(i).text().length())).limit(Math.max(0, labels.size() - 1)).sorted().toList();
        List<Line> dealt = new ArrayList<>();
        int from = 0;
        for (int n = 0; n < labels.size(); n++) {
            int to = n < ends.size() ? ends.get(n) + 1 : texts.size();
            dealt.add(labels.get(n));
            dealt.addAll(texts.subList(from, to));
            from = to;
        }
        dealt.addAll(texts.subList(from, texts.size()));
        return dealt;
    }

    private static boolean isLabel(Line line) {
        return LABEL.matcher(line.text()).matches();
    }

    private static int number(Line line) {
        return Integer.parseInt(line.text());
    }
}
