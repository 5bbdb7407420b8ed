package org.priortext.export;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.priortext.dossier.Comparison;

/** Pairs of real texts that exports are tried on. */
public final class Pairs {

    private static final String CORPUS = "../shared/corpus/";
    /** Kept for the next test class. */
    private static final Map<Pair, Comparison> COMPARISONS = new ConcurrentHashMap<>();

    private Pairs() {}

    /**
     * Two inputs that are compared.
     *
     * @param from the earlier one
     * @param to the later one
     */
    public record Pair(String from, String to) {

        /** Compares them; the test is skipped where the files are not there. */
        public Comparison compare() {
            assumeTrue(Files.exists(file(from)) && Files.exists(file(to)), "the texts are not here");
            return COMPARISONS.computeIfAbsent(this, pair -> Samples.comparison(pair.from, pair.to));
        }

        private static Path file(String input) {
            return Path.of(input.replaceFirst("#.*", ""));
        }

        @Override
        public String toString() {
            return Path.of(from).getFileName() + " to " + Path.of(to).getFileName();
        }
    }

    /** The four neighbours among the samples. */
    public static List<Pair> samples() {
        return List.of(new Pair("samples/A-C.1-73-L.27-Rev.1.txt", "samples/A-73-505.md#I"),
                new Pair("samples/A-73-505.md#I", "samples/A-RES-75-240.md"),
                new Pair("samples/A-RES-75-240.md", "samples/A-C.1-78-L.11.md"),
                new Pair("samples/A-73-505.md#II", "samples/A-C.1-75-L.4.md"));
    }

    /** Ten more, one a line of texts, from documents beside the project. */
    public static List<Pair> corpus() {
        return List.of(corpus("cuba-embargo/A_RES_79_7.pdf", "cuba-embargo/A_RES_80_4.pdf"),
                corpus("humanitarian-personnel/A_RES_79_138.pdf", "humanitarian-personnel/A_80_L.18.pdf"),
                corpus("icc/A_RES_79_6.pdf", "icc/A_RES_80_6.pdf"),
                corpus("ict-security/A_RES_76_19.txt", "ict-security/A_RES_77_36.txt"),
                corpus("ict-sustdev/A_RES_79_194.pdf", "ict-sustdev/A_C.2_80_L.58.pdf"),
                corpus("no-first-placement/A_RES_79_20.pdf", "no-first-placement/A_RES_80_20.pdf"),
                corpus("outer-space-arms-race/A_RES_79_19.pdf", "outer-space-arms-race/A_RES_80_19.pdf"),
                corpus("rule-of-law/A_RES_79_126.pdf", "rule-of-law/A_RES_80_167.pdf"),
                corpus("sand-dust/A_RES_79_212.pdf", "sand-dust/A_RES_80_143.pdf"),
                corpus("terrorism/A_RES_79_129.pdf", "terrorism/A_RES_80_171.pdf"));
    }

    private static Pair corpus(String from, String to) {
        return new Pair(CORPUS + from, CORPUS + to);
    }
}
