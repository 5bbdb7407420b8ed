package org.priortext.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.priortext.model.Witness;

/** What to tell of texts before their comparison or trace is believed. */
public final class Cautions {

    private Cautions() {}

    /** What to tell of the two texts of a comparison: their order, and that they are in two languages. */
    public static List<String> of(Comparison comparison) {
        List<String> cautions = new ArrayList<>(ofOrder(List.of(comparison.from(), comparison.to())));
        comparison.languages().ifPresent(two -> cautions.add("%s is in %s and %s in %s; compare texts of one language.".formatted(
                comparison.from().name(), two.from().getDisplayLanguage(Locale.ENGLISH),
                comparison.to().name(), two.to().getDisplayLanguage(Locale.ENGLISH))));
        return cautions;
    }

    /** A sentence for each two neighbours whose dates go the other way: the order given counts, and it may be a slip. */
    public static List<String> ofOrder(List<Witness> oldestFirst) {
        List<String> cautions = new ArrayList<>();
        for (int i = 1; i < oldestFirst.size(); i++) {
            Witness before = oldestFirst.get(i - 1);
            Witness after = oldestFirst.get(i);
            LocalDate first = before.resolution().date();
            LocalDate second = after.resolution().date();
            if (first != null && second != null && first.isAfter(second)) {
                cautions.add("%s (%s) is given before %s (%s); the order given counts, oldest first."
                        .formatted(before.name(), first, after.name(), second));
            }
        }
        return cautions;
    }
}
