package org.priortext.export.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.priortext.export.chart.Drawing.Box;
import org.priortext.export.chart.Drawing.Mark;
import org.priortext.export.chart.Drawing.Words;
import org.priortext.lineage.Descent;
import org.priortext.lineage.Lineage;
import org.priortext.model.Paragraph;
import org.priortext.model.Witness;

/** The fates of one version's clauses as a table: a row for each clause, a column for each later version. */
public final class Matrix {
    private static final double SIDE = 20;
    private static final double NUMBER = 62;
    private static final double CLAUSE = 430;
    private static final double COLUMN = 128;
    private static final double HEAD = 34;
    private static final double ROW = 24;
    private static final double SIZE = 12;
    private static final int OPENING = 64;
    private static final int TARGETS = 12;

    private Matrix() {}

    /** Lays the table of a version's clauses out. */
    public static Drawing draw(Lineage lineage, Witness origin) {
        List<Witness> columns = lineage.witnesses().subList(lineage.witnesses().indexOf(origin) + 1, lineage.witnesses().size());
        List<Mark> marks = new ArrayList<>();
        marks.add(new Words(SIDE, 20, SIZE + 1, true, origin.name(), Tone.PLAIN));
        for (int i = 0; i < columns.size(); i++) {
            marks.add(new Words(x(i), 20, SIZE + 1, true, columns.get(i).label(), Tone.PLAIN));
        }
        double y = HEAD;
        for (Descent descent : lineage.survival().stream().filter(one -> one.witness() == origin).toList()) {
            row(marks, descent, columns, y);
            y += ROW;
        }
        return new Drawing(x(columns.size()) + SIDE, y + 8, marks);
    }

    private static void row(List<Mark> marks, Descent descent, List<Witness> columns, double y) {
        String text = descent.ancestor().text();
        String opening = text.length() <= OPENING ? text : text.substring(0, Math.max(1, text.lastIndexOf(' ', OPENING))) + "…";
        marks.add(new Words(SIDE, y + 16, SIZE, true, descent.ancestor().id(), Tone.SOFT));
        marks.add(new Words(SIDE + NUMBER, y + 16, SIZE, false, opening, Tone.PLAIN));
        for (Descent.Step step : descent.steps()) {
            int column = columns.indexOf(step.witness());
            Tone tone = Tone.of(step.fate());
            marks.add(new Box(x(column), y + 2, COLUMN - 8, ROW - 4, tone, new Subject(descent.witness(), descent.ancestor(), step)));
            marks.add(new Words(x(column) + 7, y + 16, SIZE - 0.5, false, Captions.fate(step.fate()) + targets(step.to()), tone));
        }
    }

    private static String targets(List<Paragraph> to) {
        String all = to.stream().map(Paragraph::id).collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : " · " + (all.length() <= TARGETS ? all : all.substring(0, TARGETS) + "…");
    }

    private static double x(int column) {
        return SIDE + NUMBER + CLAUSE + column * COLUMN;
    }
}
