package org.priortext.export;

import java.util.List;
import org.priortext.align.Match;
import org.priortext.change.Brief;
import org.priortext.change.Change;
import org.priortext.change.StillStanding;
import org.priortext.change.Summary;
import org.priortext.dossier.Comparison;
import org.priortext.model.Paragraph;
import org.priortext.model.Slice;
import org.priortext.model.Witness;
import org.priortext.redline.Apparatus;
import org.priortext.redline.Run;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The public JSON of {@code compare}: priortext/compare/1. */
public final class JsonComparison {

    public String write(Comparison comparison) {
        ObjectNode root = Json.object();
        root.put("format", "priortext/compare/1");
        root.set("from", version(comparison.from()));
        root.set("to", version(comparison.to()));
        Apparatus apparatus = comparison.apparatus();
        root.putObject("title").set("runs", runs(apparatus.title()));
        ArrayNode matches = root.putArray("matches");
        comparison.clauses().forEach(clause -> matches.add(match(clause)));
        ArrayNode notes = root.putArray("footnotes");
        for (Apparatus.Note note : apparatus.notes()) {
            notes.addObject().put("from", note.before()).put("to", note.after()).set("runs", runs(note.runs()));
        }
        StillStanding standing = comparison.standing();
        root.set("summary", summary(comparison.summary()).set("survival",
                Json.object().put("words", standing.words()).put("alive", standing.alive())));
        root.set("brief", brief(comparison.brief()));
        return Json.text(root);
    }

    private static ObjectNode version(Witness witness) {
        return Json.object().put("label", witness.label()).put("symbol", witness.resolution().symbol())
                .put("title", witness.resolution().title()).put("date", Json.date(witness.resolution().date()));
    }

    private static ObjectNode match(Comparison.Clause clause) {
        Match match = clause.match();
        ObjectNode node = Json.object();
        node.put("kind", match.kind().name().toLowerCase(java.util.Locale.ROOT));
        node.set("from", Json.strings(match.before().stream().map(Paragraph::id).toList()));
        node.set("to", Json.strings(match.after().stream().map(Paragraph::id).toList()));
        node.put("moved", match.moved());
        node.put("renumbered", match.renumbered());
        node.put("crossesBorder", match.crossesBorder());
        node.put("similarity", Math.round(match.similarity() * 1000) / 1000.0);
        node.put("confidence", match.confidence().code());
        node.put("by", match.byUser() ? "user" : "program");
        node.put("reason", match.reason());
        node.set("runs", runs(clause.redline().runs()));
        ArrayNode changes = node.putArray("changes");
        for (Change change : clause.changes()) {
            changes.addObject().put("class", change.changeClass()).put("type", change.type())
                    .put("deleted", change.deleted()).put("inserted", change.inserted()).put("note", change.note());
        }
        return node;
    }

    private static ArrayNode runs(List<Run> runs) {
        ArrayNode nodes = Json.array();
        runs.forEach(run -> nodes.add(run(run)));
        return nodes;
    }

    private static ObjectNode run(Run run) {
        ObjectNode node = Json.object();
        switch (run) {
            case Run.Kept kept -> node.put("op", "kept").put("text", kept.text()).<ObjectNode>set("from", slice(kept.from())).set("to", slice(kept.to()));
            case Run.Deleted deleted -> node.put("op", "deleted").put("text", deleted.text()).<ObjectNode>set("from", slice(deleted.from())).putNull("to");
            case Run.Inserted inserted -> node.put("op", "inserted").put("text", inserted.text()).putNull("from").set("to", slice(inserted.to()));
        }
        return node;
    }

    private static ObjectNode slice(Slice slice) {
        return Json.object().put("id", slice.paragraph().id()).put("start", slice.start()).put("end", slice.end());
    }

    private static ObjectNode brief(Brief brief) {
        ObjectNode node = Json.object();
        node.set("figures", Json.strings(brief.figures()));
        ArrayNode sections = node.putArray("sections");
        brief.sections().forEach(section -> sections.addObject().put("title", section.title()).set("lines", Json.strings(section.lines())));
        return node;
    }

    private static ObjectNode summary(Summary summary) {
        ObjectNode node = Json.object();
        node.put("unchanged", summary.unchanged()).put("edited", summary.edited()).put("split", summary.split())
                .put("merged", summary.merged()).put("added", summary.added()).put("deleted", summary.deleted())
                .put("moved", summary.moved()).put("editorialOnly", summary.editorialOnly()).put("substantive", summary.substantive());
        node.putObject("sponsors").<ObjectNode>set("joined", Json.strings(summary.sponsorsJoined())).set("left", Json.strings(summary.sponsorsLeft()));
        node.putObject("citations").<ObjectNode>set("added", Json.strings(summary.citationsAdded())).set("dropped", Json.strings(summary.citationsDropped()));
        node.set("warnings", Json.strings(summary.warnings()));
        return node;
    }
}
