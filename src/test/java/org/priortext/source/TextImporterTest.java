package org.priortext.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextImporterTest {

    private static SourceText read(String text) throws UnreadableException {
        return Importers.read("made-up.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void keepsLineNumbersIndentsAndGaps() throws UnreadableException {
        List<Line> lines = read("first\n\n\n  second\nthird").lines();
        assertThat(lines).extracting(Line::number).containsExactly(1, 4, 5);
        assertThat(lines).extracting(Line::indent).containsExactly(0.0, 2.0, 0.0);
        assertThat(lines).extracting(Line::gap).containsExactly(0.0, 2.0, 0.0);
    }

    @Test
    void readsADumpWithEveryLineDoubleSpacedAsIfItWereNot() throws UnreadableException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            text.append(i % 3 == 0 ? " A line that begins a paragraph of this text\n\n" : "and a line that goes on with it to its end\n\n");
        }
        assertThat(read(text.toString()).lines()).extracting(Line::gap).containsOnly(0.0);
    }

    @Test
    void takesLongLinesForWholeParagraphs() throws UnreadableException {
        SourceText source = read("The General Assembly,\n\n" + "Recalling this and that ".repeat(20) + "\n");
        assertThat(source.blocks()).isTrue();
        assertThat(source.lines()).extracting(Line::role).containsOnly(Line.Role.BLOCK);
    }

    @Test
    void countsPagesAtFormFeeds() throws UnreadableException {
        assertThat(read("one\f\ntwo\nthree\ffour").lines()).extracting(Line::page).containsExactly(1, 2, 2, 3);
    }

    @Test
    void decodesWindows1252WhereUtf8DoesNotFit() throws UnreadableException {
        byte[] content = "The Group\u2019s work on C\u00F4te d\u2019Ivoire".getBytes(Charset.forName("windows-1252"));
        assertThat(Importers.read("old.txt", content).lines().getFirst().text()).isEqualTo("The Group\u2019s work on C\u00F4te d\u2019Ivoire");
    }

    @Test
    void refusesNothingButBlanks() {
        assertThatThrownBy(() -> read(" \n\n \n")).isInstanceOf(UnreadableException.class).hasMessageContaining("blanks");
    }
}
