package org.priortext.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.priortext.model.Leftover;
import org.priortext.model.Warning;
import org.priortext.source.Line;

/** What was left out of the paragraphs, and what is doubtful, as the steps find it. */
final class Account {

    private final List<Leftover> leftovers = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final Set<Line> left = new HashSet<>();

    void leave(Line line, String kind) {
        if (left.add(line)) {
            leftovers.add(new Leftover(line.page(), line.number(), kind, line.text()));
        }
    }

    void leave(List<Line> lines, String kind) {
        lines.forEach(line -> leave(line, kind));
    }

    boolean hasLeft(Line line) {
        return left.contains(line);
    }

    void warn(int line, String message) {
        Warning warning = new Warning(line, message);
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
    }

    /** The numbers of the lines left out. */
    NavigableSet<Integer> lines() {
        return leftovers.stream().map(Leftover::line).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The numbers of the lines left out as being of one kind. */
    NavigableSet<Integer> lines(String kind) {
        return leftovers.stream().filter(left -> left.kind().equals(kind)).map(Leftover::line).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether one of the lines stands between two others. */
    static boolean between(NavigableSet<Integer> lines, int before, int after) {
        Integer next = lines.higher(before);
        return next != null && next < after;
    }

    List<Leftover> leftovers() {
        return leftovers.stream().sorted(Comparator.comparingInt(Leftover::line)).toList();
    }

    List<Warning> warnings() {
        return warnings.stream().sorted(Comparator.comparingInt(Warning::line)).toList();
    }
}
