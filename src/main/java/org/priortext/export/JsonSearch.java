package org.priortext.export;

import java.util.List;
import org.priortext.corpus.Hit;
import org.priortext.model.CitationForm;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The public JSON of {@code search}: priortext/search/1. */
public final class JsonSearch {

    public String write(String phrase, List<Hit> hits) {
        ObjectNode root = Json.object().put("format", "priortext/search/1").put("phrase", phrase);
        ArrayNode array = root.putArray("hits");
        for (Hit hit : hits) {
            array.addObject().put("file", hit.file()).put("label", hit.label()).put("symbol", hit.symbol())
                    .put("date", Json.date(hit.date())).put("stage", hit.stage().code()).put("id", hit.id())
                    .put("citation", CitationForm.full(hit.name(), hit.id())).put("text", hit.text())
                    .put("start", hit.start()).put("end", hit.end()).put("exact", hit.exact())
                    .put("score", Math.round(hit.score() * 1000) / 1000.0);
        }
        return Json.text(root);
    }
}
