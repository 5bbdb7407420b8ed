package org.priortext.export;

import java.util.Optional;
import org.priortext.change.Change;
import org.priortext.dossier.ForceFinder;
import org.priortext.lineage.Descent;
import org.priortext.lineage.Lineage;
import org.priortext.lineage.Place;
import org.priortext.lineage.Provenance;
import org.priortext.lineage.Share;
import org.priortext.lineage.Survival;
import org.priortext.model.Paragraph;
import org.priortext.model.Witness;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The public JSON of {@code trace}: priortext/trace/1. */
public final class JsonLineage {

    private final ForceFinder forces = new ForceFinder();

    public String write(Lineage lineage) {
        ObjectNode root = Json.object();
        root.put("format", "priortext/trace/1");
        ArrayNode versions = root.putArray("versions");
        for (Witness witness : lineage.witnesses()) {
            versions.addObject().put("label", witness.label()).put("symbol", witness.resolution().symbol())
                    .put("date", Json.date(witness.resolution().date())).put("stage", witness.resolution().stage().code())
                    .put("vote", JsonSegmentation.figures(witness.resolution().vote()))
                    .put("withoutVote", witness.resolution().vote() != null && !witness.resolution().vote().recorded());
        }
        root.put("target", lineage.target().label());
        ArrayNode paragraphs = root.putArray("paragraphs");
        for (Lineage.Traced traced : lineage.paragraphs()) {
            ObjectNode node = paragraphs.addObject().put("id", traced.paragraph().id()).put("text", traced.paragraph().text());
            ArrayNode spans = node.putArray("spans");
            traced.provenances().forEach(provenance -> spans.add(
                    span(provenance).put("returned", lineage.isReintroduced(provenance))));
        }
        ArrayNode survival = root.putArray("survival");
        lineage.survival().forEach(descent -> survival.add(descent(descent)));
        ArrayNode figures = root.putArray("survivalFigures");
        for (Survival figure : lineage.survivalFigures()) {
            figures.addObject().put("version", figure.witness().label()).put("in", figure.in().label())
                    .put("words", figure.words()).put("alive", figure.alive()).put("share", Math.round(figure.share() * 10000) / 10000.0);
        }
        ArrayNode shares = root.putArray("shares");
        for (Share share : lineage.shares()) {
            shares.addObject().put("version", share.witness().label()).put("words", share.words())
                    .put("share", Math.round(share.share() * 10000) / 10000.0);
        }
        return Json.text(root);
    }

    private static ObjectNode span(Provenance provenance) {
        ObjectNode node = Json.object().put("start", provenance.slice().start()).put("end", provenance.slice().end())
                .put("route", provenance.route().code()).put("exact", provenance.exact());
        Place first = provenance.first();
        node.set("first", first == null ? null : place(first).put("start", first.slice().start()).put("end", first.slice().end()));
        Place older = provenance.older();
        node.set("older", older == null ? null : place(older).put("start", older.slice().start()).put("end", older.slice().end()));
        ArrayNode via = node.putArray("via");
        provenance.via().forEach(place -> via.add(place(place)));
        return node.put("agreed", provenance.agreed());
    }

    private static ObjectNode place(Place place) {
        return Json.object().put("version", place.witness().label()).put("id", place.slice().paragraph().id());
    }

    private ObjectNode descent(Descent descent) {
        ObjectNode node = Json.object().put("version", descent.witness().label()).put("id", descent.ancestor().id());
        ArrayNode steps = node.putArray("steps");
        for (Descent.Step step : descent.steps()) {
            Optional<Change> force = forces.force(descent, step);
            steps.addObject().put("version", step.witness().label()).put("fate", step.fate().code())
                    .put("force", force.map(change -> change.weakens() ? "weakened" : "strengthened").orElse(null))
                    .set("to", Json.strings(step.to().stream().map(Paragraph::id).toList()));
        }
        return node;
    }
}
