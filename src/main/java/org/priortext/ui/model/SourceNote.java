package org.priortext.ui.model;

import java.util.Optional;
import org.priortext.lineage.Lineage;
import org.priortext.lineage.Place;
import org.priortext.lineage.Provenance;
import org.priortext.lineage.Shares;
import org.priortext.model.CitationForm;
import org.priortext.model.Resolution;
import org.priortext.ui.kit.Messages;

/** How the source of a phrase is cited and by what road it came, in words. */
public final class SourceNote {
    private SourceNote() {}

    /** {@code A/RES/73/27, OP1.2}. */
    public static String citation(Place place) {
        return CitationForm.brief(text(place), place.slice().paragraph().id());
    }

    private static String text(Place place) {
        String symbol = place.witness().resolution().symbol();
        return symbol != null ? symbol : place.witness().label();
    }

    /** {@code Adopted, 5 December 2018, recorded vote 109-45-16}. */
    public static String standing(Place place) {
        Resolution text = place.witness().resolution();
        String stage = Messages.of("stage." + text.stage().code());
        String dated = text.date() == null ? stage : Messages.of("source.dated", stage, Messages.date(text.date()));
        if (text.vote() == null) {
            return dated;
        }
        return text.vote().recorded() ? Messages.of("source.vote", dated, text.vote().figures()) : Messages.of("source.withoutVote", dated);
    }

    /** By what road the words came into the traced text. */
    public static String road(Provenance provenance, Lineage lineage) {
        return switch (provenance.route()) {
            case INHERITED -> provenance.via().isEmpty()
                    ? Messages.of("road.inherited")
                    : Messages.of("road.inherited.via", places(provenance));
            case BORROWED -> provenance.via().isEmpty()
                    ? Messages.of("road.borrowed")
                    : Messages.of("road.borrowed.via", places(provenance));
            case FORMULA -> Messages.of("road.formula");
            case NEW -> Messages.of("road.new", lineage.witnesses().size() - 1);
        };
    }

    /** Where the greater part of the words stood before the rest; empty if nowhere. */
    public static Optional<String> older(Provenance provenance) {
        return Optional.ofNullable(provenance.older()).map(older -> Messages.of("source.older", Shares.words(older.slice()),
                Shares.words(provenance.slice()), citation(older)));
    }

    /** The words with their citation, ready to paste: {@code “…” (A/RES/73/27, para. 5, 5 December 2018)}. */
    public static String quotation(Place place) {
        String cited = CitationForm.full(text(place), place.slice().paragraph().id());
        String date = Messages.date(place.witness().resolution().date());
        return date.isEmpty()
                ? Messages.of("source.quotation", place.slice().text().strip(), cited)
                : Messages.of("source.quotation.dated", place.slice().text().strip(), cited, date);
    }

    private static String places(Provenance provenance) {
        return String.join(", ", provenance.via().stream()
                .map(place -> Messages.of("road.place", place.witness().label(), place.slice().paragraph().id())).toList());
    }
}
