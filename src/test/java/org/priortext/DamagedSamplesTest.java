package org.priortext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.Comparison;
import org.priortext.dossier.InputSpec;
import org.priortext.export.ExportOptions;
import org.priortext.export.Exporters;
import org.priortext.source.UnreadableException;

/** Every kind of file the program reads, damaged in 24 ways: it is read or refused in one sentence, and in time. */
class DamagedSamplesTest {
    private static final int VARIANTS = 24;
    /** Far longer than any of them takes, on a busy machine too: this tells a hang, not a slow import. */
    private static final Duration HANGS = Duration.ofMinutes(2);

    private final Analysis analysis = new Analysis();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"md", "txt", "docx", "html", "akn", "pdf", "doc"})
    void isReadOrRefusedInOneSentence(String kind) {
        Random random = new Random(kind.hashCode());
        assertTimeoutPreemptively(HANGS, () -> {
            byte[] whole = sample(kind);
            assertThat(whole).isNotEmpty();
            for (int variant = 0; variant < VARIANTS; variant++) {
                Path file = Files.write(folder.resolve("damaged." + kind), damaged(whole, variant, random));
                try {
                    assertThat(analysis.segment(new InputSpec(null, file, null)).witnesses()).isNotEmpty();
                } catch (UnreadableException e) {
                    assertThat(e.getMessage()).doesNotContain("\n", "Exception").endsWith(".");
                }
            }
        });
    }

    /** In turn: cut off, some bytes changed, a piece twice, a piece gone. */
    private static byte[] damaged(byte[] whole, int variant, Random random) {
        int from = random.nextInt(whole.length);
        int to = from + random.nextInt(whole.length - from) + 1;
        byte[] damaged = whole.clone();
        switch (variant % 4) {
            case 0 -> damaged = Arrays.copyOf(whole, Math.max(1, from));
            case 1 -> {
                for (int n = 0; n <= variant; n++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                }
            }
            case 2 -> damaged = joined(Arrays.copyOf(whole, to), Arrays.copyOfRange(whole, from, whole.length));
            default -> damaged = joined(Arrays.copyOf(whole, from + 1), Arrays.copyOfRange(whole, to, whole.length));
        }
        return damaged;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private byte[] sample(String kind) throws IOException {
        return switch (kind) {
            case "md" -> Files.readAllBytes(Path.of("samples/A-C.1-75-L.4.md"));
            case "txt" -> Files.readAllBytes(Path.of("samples/A-C.1-73-L.27-Rev.1.txt"));
            case "doc" -> DamagedSamplesTest.class.getResourceAsStream("source/tea.doc").readAllBytes();
            default -> exported(kind);
        };
    }

    /** The same text twice gives a redline without changes, that is, the text itself in another format. */
    private byte[] exported(String kind) throws IOException {
        var text = analysis.witness(new InputSpec(null, Path.of("samples/A-C.1-75-L.4.md"), null));
        Comparison same = analysis.compare(text, text, List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporters.comparison(kind).orElseThrow().write(same, ExportOptions.of("", LocalDateTime.of(2020, 12, 31, 0, 0)), out);
        return out.toByteArray();
    }
}
