package org.priortext.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownImporterTest {

    private static List<Line> lines(String text) throws UnreadableException {
        SourceText source = Importers.read("made-up.md", text.getBytes(StandardCharsets.UTF_8));
        assertThat(source.format()).isEqualTo("markdown");
        return source.lines();
    }

    @Test
    void keepsTheWordsOfLinksAndTheItalicsOfEmphasis() throws UnreadableException {
        Line line = lines("1. *Calls upon* States to recall [53/70](#) of 1998;").getFirst();
        assertThat(line.text()).isEqualTo("1. Calls upon States to recall 53/70 of 1998;");
        assertThat(line.spans(Style.ITALIC)).extracting(span -> span.of(line.text())).containsExactly("Calls upon");
    }

    @Test
    void keepsBracketsThatAreNoLinks() throws UnreadableException {
        assertThat(lines("*Noting* the [second] report").getFirst().text()).isEqualTo("Noting the [second] report");
    }

    @Test
    void keepsTheMarkersOfLists() throws UnreadableException {
        assertThat(lines("*Noting* it,\n\n- 2. Also decides to act;\n- 3. Decides to wait;")).extracting(Line::text)
                .containsExactly("Noting it,", "- 2. Also decides to act;", "- 3. Decides to wait;");
    }

    @Test
    void knowsTheLineEveryBlockStandsOn() throws UnreadableException {
        assertThat(lines("*Noting* it,\n\n\n*Recalling* that,\nand more,")).extracting(Line::number).containsExactly(1, 4, 5);
    }

    @Test
    void keepsHeadingsApart() throws UnreadableException {
        assertThat(lines("## Annex\n\n*Noting* it,")).extracting(Line::role).containsExactly(Line.Role.HEADING, Line.Role.BLOCK);
    }
}
