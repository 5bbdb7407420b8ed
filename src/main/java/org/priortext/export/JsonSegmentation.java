package org.priortext.export;

import org.priortext.dossier.SegmentedFile;
import org.priortext.model.Citation;
import org.priortext.model.Footnote;
import org.priortext.model.FootnoteMark;
import org.priortext.model.Leftover;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;
import org.priortext.model.SourceRange;
import org.priortext.model.Vote;
import org.priortext.model.Warning;
import org.priortext.model.Witness;
import org.priortext.segment.LetterAccount;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The public JSON of {@code segment}: priortext/segment/1. */
public final class JsonSegmentation {

    /**
     * All that is in a file.
     *
     * @param sha256 of its bytes, lower-case hexadecimal; null where it is not known
     */
    public String write(SegmentedFile file, String sha256) {
        ObjectNode root = Json.object();
        root.put("format", "priortext/segment/1");
        root.put("file", file.file().toString());
        root.put("sha256", sha256);
        ArrayNode resolutions = root.putArray("resolutions");
        file.witnesses().forEach(witness -> resolutions.add(resolution(witness)));
        ArrayNode leftovers = root.putArray("leftovers");
        for (Leftover leftover : file.segmentation().leftovers()) {
            leftovers.addObject().put("page", leftover.page()).put("line", leftover.line())
                    .put("kind", leftover.kind()).put("text", leftover.text());
        }
        ArrayNode warnings = root.putArray("warnings");
        for (Warning warning : file.segmentation().warnings()) {
            warnings.addObject().put("line", warning.line()).put("message", warning.message());
        }
        LetterAccount account = LetterAccount.of(file.source(), file.segmentation());
        root.putObject("account").put("paragraphs", account.paragraphs()).put("footnotes", account.footnotes())
                .put("leftovers", account.leftovers()).put("complete", account.complete());
        return Json.text(root);
    }

    /** A text that is in no file: the same form, without leftovers, warnings and account. */
    public String write(Witness witness) {
        ObjectNode root = Json.object();
        root.put("format", "priortext/segment/1");
        root.putArray("resolutions").add(resolution(witness));
        return Json.text(root);
    }

    private static ObjectNode resolution(Witness witness) {
        Resolution resolution = witness.resolution();
        ObjectNode node = Json.object();
        node.put("label", witness.label());
        node.put("symbol", resolution.symbol());
        node.put("symbolGuessed", witness.symbolGuessed());
        node.put("stage", resolution.stage().code());
        node.put("title", resolution.title());
        node.put("date", Json.date(resolution.date()));
        node.put("issued", Json.date(resolution.issued()));
        node.put("session", resolution.session());
        node.put("body", resolution.body());
        node.put("committee", resolution.committee());
        node.put("agendaItem", resolution.agendaItem());
        node.set("sponsors", Json.strings(resolution.sponsors()));
        node.put("actor", resolution.actor());
        node.set("vote", vote(resolution.vote()));
        node.put("withoutVote", resolution.vote() != null && !resolution.vote().recorded());
        node.put("reportLine", resolution.reportLine());
        ArrayNode paragraphs = node.putArray("paragraphs");
        resolution.paragraphs().forEach(paragraph -> paragraphs.add(paragraph(paragraph)));
        ArrayNode footnotes = node.putArray("footnotes");
        for (Footnote footnote : resolution.footnotes()) {
            footnotes.addObject().put("label", footnote.label()).put("text", footnote.text());
        }
        return node;
    }

    /** The figures of a recorded vote, or null. */
    static String figures(Vote vote) {
        return vote == null || !vote.recorded() ? null : vote.figures();
    }

    private static ObjectNode vote(Vote vote) {
        if (vote == null || !vote.recorded()) {
            return null;
        }
        ObjectNode node = Json.object().put("figures", vote.figures());
        node.set("inFavour", Json.strings(vote.inFavour()));
        node.set("against", Json.strings(vote.against()));
        node.set("abstaining", Json.strings(vote.abstaining()));
        return node;
    }

    private static ObjectNode paragraph(Paragraph paragraph) {
        ObjectNode node = Json.object();
        node.put("id", paragraph.id());
        node.put("kind", paragraph.kind().code());
        node.put("parent", paragraph.parent());
        node.put("number", paragraph.number());
        node.put("numberInSource", paragraph.numberInSource());
        node.put("verb", paragraph.verb());
        node.put("text", paragraph.text());
        ArrayNode marks = node.putArray("footnotes");
        for (FootnoteMark mark : paragraph.marks()) {
            marks.addObject().put("label", mark.label()).put("offset", mark.offset());
        }
        ArrayNode citations = node.putArray("citations");
        for (Citation citation : paragraph.citations()) {
            citations.addObject().put("raw", citation.raw()).put("symbol", citation.symbol())
                    .put("date", Json.date(citation.date())).put("start", citation.start()).put("end", citation.end());
        }
        ArrayNode source = node.putArray("source");
        for (SourceRange range : paragraph.source()) {
            source.addObject().put("page", range.page()).put("from", range.from()).put("to", range.to());
        }
        return node;
    }
}
