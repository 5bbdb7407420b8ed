package org.priortext.export.akn;

import java.util.Locale;
import org.priortext.model.Paragraph;

/** Identifiers of elements, from the names delegates use: {@code OP8(a)} is {@code para_8__point_a}. */
final class Ids {

    private Ids() {}

    static String of(Paragraph paragraph, boolean deleted) {
        String id = paragraph.id().replaceFirst("^OP", "para_").replaceFirst("^PP", "pp_").replaceFirst("^H(?=\\d)", "heading_")
                .replace("/tail", "__wrapup").replaceAll("\\(([^)]*)\\)", "__point_$1")
                .replaceAll("(?<=\\d)\\.(?=\\d)", "__point_").replaceAll("[^A-Za-z0-9_]", "_").toLowerCase(Locale.ROOT);
        return (deleted ? "old_" : "") + id;
    }

    /** Of a sponsor by its place in the list, from 0. */
    static String ofSponsor(int index) {
        return "sponsor_" + (index + 1);
    }
}
