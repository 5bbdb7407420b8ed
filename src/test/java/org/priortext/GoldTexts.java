package org.priortext;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.priortext.model.*;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** THROW-AWAY, never commit: gold segmentations as resolutions, until the segmenter lands. Names: L27Rev1-2018 73-27 73-266 75-240 L4-2020 L11-2023. */
public final class GoldTexts {
    public static Witness load(String name) {
        JsonNode g = new ObjectMapper().readTree(Path.of("/work/shared/gold/" + name + ".json").toFile());
        List<Paragraph> ps = new ArrayList<>();
        for (JsonNode s : g.get("segments")) {
            ParagraphKind k = switch (s.get("kind").asString()) { case "PP" -> ParagraphKind.PREAMBULAR; case "OP" -> ParagraphKind.OPERATIVE; default -> ParagraphKind.SUB; };
            List<FootnoteMark> marks = new ArrayList<>();
            for (JsonNode m : s.get("footnoteMarkers")) marks.add(new FootnoteMark(m.get("label").asString(), m.get("offset").asInt()));
            List<Citation> cs = new ArrayList<>();
            for (JsonNode c : s.get("citations")) { String raw = c.get("raw").asString(); int o = c.get("offset").asInt();
                cs.add(new Citation(raw, c.get("symbol").asString(), c.get("date").isNull() ? null : java.time.LocalDate.parse(c.get("date").asString()), o, o + raw.length())); }
            JsonNode l = s.get("sourceLines").get(0);
            ps.add(new Paragraph(s.get("id").asString(), k, text(s, "parent"), text(s, "number"), text(s, "numberInSource"), text(s, "opening"), s.get("text").asString(), marks, cs,
                    List.of(new SourceRange(null, l.get(0).asInt(), l.get(1).asInt()))));
        }
        List<Footnote> fs = new ArrayList<>();
        for (JsonNode f : g.get("footnotes")) fs.add(new Footnote(f.get("label").asString(), f.get("text").asString()));
        boolean adopted = name.startsWith("7");
        String d = name.contains("2020") ? "2020-10-05" : name.contains("2023") ? "2023-10-12" : name.equals("75-240") ? "2020-12-31" : name.startsWith("L27") ? "2018-10-29" : "2018-11-19";
        return new Witness(name, new Resolution(text(g, "symbol"), adopted ? Stage.ADOPTED : Stage.DRAFT, text(g, "title"), java.time.LocalDate.parse(d), null, g.get("session").asInt(), "General Assembly", "First Committee", text(g, "agendaItem"), List.of(), "The General Assembly,", null, null, ps, fs));
    }
    private static String text(JsonNode n, String f) { JsonNode v = n.get(f); return v == null || v.isNull() ? null : v.asString(); }
}
