package org.priortext.export;

import org.priortext.lineage.Lineage;
import org.priortext.lineage.Place;
import org.priortext.lineage.Provenance;
import org.priortext.lineage.Route;
import org.priortext.lineage.Shares;

/** The road by which a phrase came, in the words of a page: {@code inherited}, {@code dropped since, now back}. */
public final class RouteText {

    /** Of words of the text's own line that a version in between has not. */
    public static final String RETURNED = "dropped since, now back";

    private RouteText() {}

    /** The road of one phrase of a lineage; words of the own line that are back are not called borrowed. */
    public static String of(Lineage lineage, Provenance provenance) {
        return lineage.isReintroduced(provenance) ? RETURNED : provenance.route().code();
    }

    /** Where most of the words of a phrase stood before the rest, after a comma; empty if nowhere. */
    public static String older(Provenance provenance) {
        Place older = provenance.older();
        return older == null ? "" : ", " + Shares.words(older.slice()) + " of its " + Shares.words(provenance.slice()) + " words already in "
                + older.witness().name() + ", " + older.slice().paragraph().id();
    }

    /** The name of its style: the road's code, or {@code returned}. */
    public static String style(Lineage lineage, Provenance provenance) {
        return lineage.isReintroduced(provenance) ? "returned" : provenance.route().code();
    }

    /** What a road means, for a legend. */
    public static String meaning(Route route) {
        return switch (route) {
            case INHERITED -> "came down clause by clause from the version named";
            case BORROWED -> "the same words stand in the earlier text named, which is not of this line";
            case FORMULA -> "wording common to resolutions at large, counted for no text";
            case NEW -> "in none of the earlier texts given";
        };
    }
}
