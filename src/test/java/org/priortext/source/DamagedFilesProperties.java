package org.priortext.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever a transfer does to a file, reading it gives a text or one sentence, and nothing else. */
class DamagedFilesProperties {

    @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
    void aDamagedFileIsReadOrRefusedInOneSentence(@ForAll("files") byte[] file, @ForAll @IntRange(max = 1_000_000) int place, @ForAll byte with,
            @ForAll @IntRange(min = 1, max = 100) int keptPercent) {
        byte[] damaged = Arrays.copyOf(file, Math.max(1, file.length * keptPercent / 100));
        damaged[place % damaged.length] = with;
        damaged[place / 7 % damaged.length] ^= 0x55;
        try {
            assertThat(Importers.read("x", damaged).lines()).isNotEmpty();
        } catch (UnreadableException e) {
            assertThat(e.getMessage()).startsWith("x: ").endsWith(".").doesNotContain("Exception");
        }
    }

    @Provide
    Arbitrary<byte[]> files() throws IOException {
        try (InputStream doc = getClass().getResourceAsStream("tea.doc")) {
            byte[] word = new WordFile().unNumbering().footnotes("A/97/100.").comment(1, "A", "B").plain("The General Assembly,").numbered(1, 0, "Decides.").bytes();
            byte[] html = "<html><body><ol><li>One<table><tr><td>Two</table></ol><a href='#n'>1</a><p id=n>1 Note</html>".getBytes(StandardCharsets.UTF_8);
            byte[] akn = "<akomaNtoso><act><preamble><p>A,</p></preamble><body><paragraph><num>1.</num><content><p>B.</p></content></paragraph></body></act></akomaNtoso>"
                    .getBytes(StandardCharsets.UTF_8);
            return Arbitraries.of(word, html, akn, doc.readAllBytes());
        }
    }
}
