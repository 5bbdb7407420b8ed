package org.priortext.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.priortext.export.FateText;
import org.priortext.export.RouteText;
import org.priortext.lineage.Descent;
import org.priortext.lineage.Lineage;
import org.priortext.lineage.Provenance;
import org.priortext.model.Paragraph;

/** A lineage as tables: what became of every clause, where every phrase comes from, the shares, and the words still alive. */
final class LineageTables {

    private LineageTables() {}

    /** Clause by version: the fate and the paragraphs that carry it. */
    static Table survival(Lineage lineage) {
        List<String> header = new ArrayList<>(List.of("version", "clause", "opening words"));
        lineage.witnesses().forEach(witness -> header.add(witness.name()));
        FateText fates = new FateText();
        List<List<Object>> rows = new ArrayList<>();
        for (Descent descent : lineage.survival()) {
            List<Object> row = new ArrayList<>(List.of(descent.witness().name(), descent.ancestor().id(),
                    opening(descent.ancestor())));
            lineage.witnesses().forEach(witness -> row.add(witness == descent.witness() ? descent.ancestor().id()
                    : fates.of(descent, witness)));
            rows.add(row);
        }
        return new Table("Survival", header, rows);
    }

    /** Every phrase of the target. */
    static Table origins(Lineage lineage) {
        List<List<Object>> rows = new ArrayList<>();
        for (Lineage.Traced traced : lineage.paragraphs()) {
            for (Provenance one : traced.provenances()) {
                rows.add(List.of(traced.paragraph().id(), one.slice().start(), one.slice().end(), RouteText.of(lineage, one),
                        one.exact() ? "exact" : "near",
                        one.first() == null ? "" : one.first().witness().name(),
                        one.first() == null ? "" : one.first().slice().paragraph().id(),
                        one.older() == null ? "" : one.older().witness().name() + " " + one.older().slice().paragraph().id(),
                        one.via().stream().map(place -> place.witness().name() + " " + place.slice().paragraph().id())
                                .collect(Collectors.joining("; ")),
                        one.agreed() ? "agreed" : "", one.slice().text()));
            }
        }
        return new Table("Origins", List.of("paragraph", "start", "end", "route", "match", "first version", "first clause",
                "most words before in", "via", "agreed", "words"), rows);
    }

    /** How much of the target first stood where. */
    static Table shares(Lineage lineage) {
        return new Table("Shares", List.of("first stood in", "words", "share of the words of " + lineage.target().name()), lineage.shares().stream()
                .map(share -> List.<Object>of(share.witness().name(), share.words(),
                        Math.round(share.share() * 1000) / 1000.0))
                .toList());
    }

    /** How much of each version still stands in each later one. */
    static Table alive(Lineage lineage) {
        return new Table("Words still alive", List.of("version", "its words", "later version", "words still alive there", "share of its words"),
                lineage.survivalFigures().stream()
                        .map(figure -> List.<Object>of(figure.witness().name(), figure.words(), figure.in().name(), figure.alive(),
                                Math.round(figure.share() * 1000) / 1000.0))
                        .toList());
    }

    private static String opening(Paragraph paragraph) {
        String text = paragraph.text();
        int cut = text.length() <= 60 ? text.length() : Math.max(text.lastIndexOf(' ', 60), 1);
        return text.substring(0, cut) + (cut < text.length() ? " …" : "");
    }
}
