package org.priortext.ui.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.priortext.model.Resolution;

/** The order of age in which texts that come together are put. */
final class Chronology {
    private Chronology() {}

    /**
     * Texts by their dates, a draft before what was adopted on its day. One without a date stands behind those of earlier
     * sessions and of its own, but a draft before what its session adopted; one without date and session stands last.
     *
     * @param name decides where nothing else does
     */
    static <T> List<T> order(List<T> all, Function<T, Resolution> text, Function<T, String> name) {
        Comparator<T> byStage = Comparator.comparing(one -> text.apply(one).stage().agreed());
        Comparator<T> byDate = Comparator.comparing(one -> text.apply(one).date(), Comparator.nullsLast(Comparator.naturalOrder()));
        Comparator<T> bySession = Comparator.comparing(one -> text.apply(one).session(), Comparator.nullsLast(Comparator.naturalOrder()));
        Comparator<T> rest = byStage.thenComparing(name);
        List<T> ordered = all.stream().filter(one -> text.apply(one).date() != null).sorted(byDate.thenComparing(rest))
                .collect(Collectors.toCollection(ArrayList::new));
        all.stream().filter(one -> text.apply(one).date() == null).sorted(bySession.thenComparing(rest))
                .forEach(one -> ordered.add(place(ordered.stream().map(text).toList(), text.apply(one)), one));
        return ordered;
    }

    private static int place(List<Resolution> ordered, Resolution undated) {
        int place = ordered.size();
        while (place > 0 && undated.session() != null && !mayPrecede(ordered.get(place - 1), undated)) {
            place--;
        }
        return place;
    }

    private static boolean mayPrecede(Resolution one, Resolution undated) {
        return one.session() != null && (one.session() < undated.session()
                || one.session().equals(undated.session()) && (!one.stage().agreed() || undated.stage().agreed()));
    }

    /** Texts by their dates; what has none keeps its place behind the one before it. */
    static List<Reading> byDate(List<Reading> texts) {
        record Aged(Reading text, LocalDate age) {}
        List<Aged> aged = new ArrayList<>();
        LocalDate last = LocalDate.MIN;
        for (Reading text : texts) {
            last = text.date() == null ? last : text.date();
            aged.add(new Aged(text, last));
        }
        return aged.stream().sorted(Comparator.comparing(Aged::age)).map(Aged::text).toList();
    }
}
