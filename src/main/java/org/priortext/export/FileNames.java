package org.priortext.export;

import org.priortext.model.Witness;

/** Names proposed for exported files, from the symbols: {@code A-RES-75-240--A-C.1-78-L.11.docx}. */
public final class FileNames {

    private FileNames() {}

    /** The name of a comparison's file; from the labels where both texts have one symbol, as a draft and the draft amended. */
    public static String comparison(Witness from, Witness to, String format) {
        boolean alike = of(from).equals(of(to));
        return (alike ? safe(from.label()) : of(from)) + "--" + (alike ? safe(to.label()) : of(to)) + "." + format;
    }

    /** The name of a lineage's file. */
    public static String lineage(Witness target, String format) {
        return of(target) + "--lineage." + format;
    }

    /** The name of a chart's file. */
    public static String chart(Witness witness, String chart, String format) {
        return of(witness) + "--" + chart + "." + format;
    }

    private static String of(Witness witness) {
        String symbol = witness.resolution().symbol();
        return safe(symbol != null ? symbol : witness.label());
    }

    private static String safe(String name) {
        String safe = name.replaceAll("[^\\p{L}\\p{N}.]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        return safe.isEmpty() ? "text" : safe;
    }
}
