package org.priortext.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.priortext.dossier.Analysis;
import org.priortext.lineage.Lineage;
import org.priortext.model.Paragraph;

class LineageExportersTest {

    private final Lineage lineage = new Analysis().trace(List.of(Samples.witness("samples/A-RES-75-240.md"),
            Samples.witness("samples/A-C.1-78-L.11.md")));

    @Test
    void thePageHoldsTheWholeTargetAndARowForEachEarlierClause() throws IOException {
        var page = Jsoup.parse(written("html"));
        page.select(".origin").remove();
        assertThat(page.select(".clause p").stream().map(paragraph -> paragraph.wholeText()).toList())
                .isEqualTo(lineage.target().resolution().paragraphs().stream().map(Paragraph::text).toList());
        assertThat(page.select("th[scope=row]")).hasSize(lineage.survival().size());
    }

    @Test
    void markdownNamesTheVersionsAmongWhichEarliestIsMeant() throws IOException {
        assertThat(written("md")).contains("Earliest means earliest among: "
                + lineage.witnesses().stream().map(one -> one.label()).collect(Collectors.joining(", ")));
    }

    private String written(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporters.lineage(format).orElseThrow().write(lineage, ExportOptions.of("", LocalDateTime.of(2026, 1, 2, 3, 4)), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
