package org.priortext.ui.survival;

import java.util.stream.Collectors;
import org.priortext.export.chart.Subject;
import org.priortext.lineage.Fate;
import org.priortext.model.Paragraph;
import org.priortext.ui.kit.Excerpt;
import org.priortext.ui.kit.Messages;

/** Fates and steps in words. */
final class FateNames {
    private static final int OPENING = 160;

    private FateNames() {}

    static String of(Fate fate) {
        return Messages.of("fate." + Messages.code(fate));
    }

    /** What a mark of the river stands for, with the first words of the clause. */
    static String of(Subject subject) {
        String words = Excerpt.of(subject.clause().text(), OPENING);
        if (subject.step() == null) {
            return Messages.of("river.clause", subject.witness().label(), subject.clause().id(), words);
        }
        String fate = of(subject.step().fate());
        String later = subject.step().witness().label();
        String to = subject.step().to().stream().map(Paragraph::id).collect(Collectors.joining(", "));
        if (to.isEmpty()) {
            return Messages.of("river.dropped", subject.witness().label(), subject.clause().id(), fate, later, words);
        }
        String key = subject.step().fate() == Fate.PARTIAL ? "river.partial" : "river.step"; // the redline may know no counterpart
        return Messages.of(key, subject.witness().label(), subject.clause().id(), fate, later, to, words);
    }
}
