package org.priortext.align;

import java.nio.file.Path;
import java.util.List;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.InputSpec;
import org.priortext.model.Resolution;
import org.priortext.source.UnreadableException;

/** The bundled samples and the pairs of them that follow each other. */
public final class Samples {

    public static final Resolution L27_REV1 = read("A-C.1-73-L.27-Rev.1.txt", null);
    public static final Resolution R73_27 = read("A-73-505.md", "I");
    public static final Resolution R73_266 = read("A-73-505.md", "II");
    public static final Resolution R75_240 = read("A-RES-75-240.md", null);
    public static final Resolution L4 = read("A-C.1-75-L.4.md", null);
    public static final Resolution L11 = read("A-C.1-78-L.11.md", null);

    /** Two versions of a line of texts, and the name of the golden file of their comparison. */
    public record Pair(String name, Resolution before, Resolution after) {
        @Override
        public String toString() {
            return name;
        }
    }

    private Samples() {}

    /** All texts, the oldest of each line first. */
    public static List<Resolution> all() {
        return List.of(L27_REV1, R73_27, R75_240, R73_266, L4, L11);
    }

    public static List<Pair> pairs() {
        return List.of(new Pair("L27Rev1--73-27", L27_REV1, R73_27), new Pair("73-27--75-240", R73_27, R75_240),
                new Pair("75-240--L11", R75_240, L11), new Pair("73-266--L4", R73_266, L4), new Pair("73-266--L11", R73_266, L11));
    }

    private static Resolution read(String file, String choice) {
        try {
            return new Analysis().witness(new InputSpec(null, Path.of("samples", file), choice)).resolution();
        } catch (UnreadableException e) {
            throw new IllegalStateException(e);
        }
    }
}
