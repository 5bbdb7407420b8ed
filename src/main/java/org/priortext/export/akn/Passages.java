package org.priortext.export.akn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.priortext.dossier.Comparison;
import org.priortext.export.weave.ClauseReading;
import org.priortext.export.weave.ClauseReading.Part;
import org.priortext.export.weave.Piece;
import org.priortext.model.Paragraph;

/** The paragraphs of the later text in their order, each with its changes, and the deleted ones before their successor. */
final class Passages {

    /**
     * A paragraph with its changes.
     *
     * @param paragraph of the later text, or a deleted one of the earlier text
     * @param deleted whether the later text has it no more
     * @param pieces in reading order
     * @param clause the clause it belongs to
     */
    record Passage(Paragraph paragraph, boolean deleted, List<Piece> pieces, Comparison.Clause clause) {}

    private Passages() {}

    static List<Passage> of(Comparison comparison) {
        ClauseReading reading = new ClauseReading(comparison);
        Map<String, Passage> young = new HashMap<>();
        Map<String, List<Passage>> deletedBefore = new HashMap<>();
        List<Passage> waiting = new ArrayList<>();
        for (Comparison.Clause clause : comparison.clauses()) {
            List<Part> parts = reading.together(clause);
            if (clause.match().after().isEmpty()) {
                waiting.add(new Passage(parts.getFirst().old(), true, pieces(parts), clause));
                continue;
            }
            deletedBefore.put(clause.match().after().getFirst().id(), waiting);
            waiting = new ArrayList<>();
            for (Paragraph paragraph : clause.match().after()) {
                young.put(paragraph.id(), new Passage(paragraph, false,
                        pieces(parts.stream().filter(part -> paragraph.equals(part.young())).toList()), clause));
            }
        }
        List<Passage> passages = new ArrayList<>();
        for (Paragraph paragraph : comparison.to().resolution().paragraphs()) {
            passages.addAll(deletedBefore.getOrDefault(paragraph.id(), List.of()));
            passages.add(young.get(paragraph.id()));
        }
        passages.addAll(waiting);
        return passages;
    }

    private static List<Piece> pieces(List<Part> parts) {
        return parts.stream().flatMap(part -> part.pieces().stream()).toList();
    }
}
