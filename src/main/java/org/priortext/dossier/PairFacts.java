package org.priortext.dossier;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.priortext.align.Alignment;
import org.priortext.change.StillStanding;
import org.priortext.lineage.Echo;
import org.priortext.lineage.Echoes;
import org.priortext.lineage.Lineage;
import org.priortext.lineage.Survival;
import org.priortext.lineage.Tracer;
import org.priortext.model.Witness;
import org.priortext.redline.Apparatus;
import org.priortext.redline.ApparatusRedliner;

/**
 * What follows from two texts and their alignment alone. Each fact is found when it is first asked for, because many uses
 * of a comparison need none of them, and kept from then on. For any thread.
 */
public final class PairFacts {

    private record Trace(StillStanding standing, List<Echo> echoes) {}

    private final Supplier<Optional<Languages>> languages;
    private final Supplier<Apparatus> apparatus;
    private final Supplier<Trace> trace;

    PairFacts(Witness from, Witness to, Alignment alignment) {
        languages = new Once<>(() -> Languages.differing(from, to));
        apparatus = new Once<>(() -> new ApparatusRedliner().redline(alignment));
        trace = new Once<>(() -> trace(from, to, alignment));
    }

    Optional<Languages> languages() {
        return languages.get();
    }

    Apparatus apparatus() {
        return apparatus.get();
    }

    StillStanding standing() {
        return trace.get().standing();
    }

    List<Echo> echoes() {
        return trace.get().echoes();
    }

    /** Two figures and some places out of a lineage, which is too large to be kept for them. */
    private static Trace trace(Witness from, Witness to, Alignment alignment) {
        Lineage lineage = new Tracer((_, _) -> alignment).trace(List.of(from, to));
        Survival figure = lineage.survivalFigures().getFirst();
        return new Trace(new StillStanding(figure.words(), figure.alive()), new Echoes().of(lineage, alignment));
    }

    private static final class Once<T> implements Supplier<T> {

        private Supplier<T> maker;
        private T made;

        Once(Supplier<T> maker) {
            this.maker = maker;
        }

        @Override
        public synchronized T get() {
            if (maker != null) {
                made = maker.get();
                maker = null;
            }
            return made;
        }
    }
}
