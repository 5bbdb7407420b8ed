package org.priortext.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.priortext.lineage.Lineage;
import org.priortext.lineage.Survival;
import org.priortext.model.Witness;

/** The words of each version that are still alive in each later one, a row for each earlier version. */
public final class AliveMatrix {

    /** What the figures are, and that they are not those of where the words come from. */
    public static final String NOTE = "Share of each version's own words that still stand, in runs of three and more, in each "
            + "later version. Not to be added up, and not the shares above, which divide the words of the last text alone.";

    private AliveMatrix() {}

    /** The names of the columns. */
    public static List<String> header(Lineage lineage) {
        List<String> header = new ArrayList<>(List.of("Of", "Words"));
        lineage.witnesses().stream().skip(1).map(Witness::name).forEach(name -> header.add("Alive in " + name));
        return header;
    }

    /** The cells below them: {@code 53 %}, empty where the column's version is not the later one. */
    public static List<List<String>> rows(Lineage lineage) {
        List<Survival> figures = lineage.survivalFigures();
        List<List<String>> rows = new ArrayList<>();
        for (Witness earlier : lineage.witnesses().subList(0, lineage.witnesses().size() - 1)) {
            List<Survival> own = figures.stream().filter(figure -> figure.witness() == earlier).toList();
            List<String> row = new ArrayList<>(List.of(earlier.name(), String.valueOf(own.getFirst().words())));
            for (Witness later : lineage.witnesses().subList(1, lineage.witnesses().size())) {
                row.add(own.stream().filter(figure -> figure.in() == later).map(AliveMatrix::percent).findFirst().orElse(""));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String percent(Survival figure) {
        return String.format(Locale.ROOT, "%.0f %%", figure.share() * 100);
    }
}
