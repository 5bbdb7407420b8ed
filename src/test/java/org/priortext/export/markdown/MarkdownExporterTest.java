package org.priortext.export.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.priortext.dossier.Comparison;
import org.priortext.export.ExportOptions;
import org.priortext.export.Samples;
import org.priortext.model.Paragraph;

class MarkdownExporterTest {

    @Test
    void readsAsEitherTextWhenRendered() throws IOException {
        Comparison comparison = Samples.comparison();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MarkdownExporter().write(comparison, ExportOptions.of("", LocalDateTime.of(2026, 1, 2, 3, 4)), out);
        Document page = Jsoup.parse(HtmlRenderer.builder().build().render(
                Parser.builder().build().parse(out.toString(StandardCharsets.UTF_8))));
        assertThat(reading(page, "ins")).containsSubsequence(texts(comparison, true));
        assertThat(reading(page, "del")).containsSubsequence(texts(comparison, false));
    }

    private static List<String> texts(Comparison comparison, boolean before) {
        return comparison.clauses().stream()
                .map(clause -> before ? clause.match().before() : clause.match().after())
                .filter(side -> !side.isEmpty())
                .map(side -> side.stream().map(Paragraph::text).collect(Collectors.joining()))
                .toList();
    }

    private static String reading(Document page, String without) {
        Document copy = page.clone();
        copy.select(without + ", h4").remove();
        String body = copy.wholeText();
        return body.lines().map(line -> line.replaceAll("\\[?\\^(?:old-)?[0-9]+]?", "").replace("¶", "").replaceAll("^(?:\\d+\\.)+ ", ""))
                .collect(Collectors.joining());
    }
}
