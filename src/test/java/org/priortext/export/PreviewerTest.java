package org.priortext.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.priortext.dossier.Comparison;

class PreviewerTest {

    private static final ExportOptions OPTIONS = ExportOptions.of("A. Delegate", LocalDateTime.of(2026, 1, 2, 3, 4));
    private final Comparison comparison = Samples.comparison();

    static Stream<ComparisonExporter> printed() {
        return Stream.concat(Stream.of("docx", "html", "pdf").map(format -> Exporters.comparison(format).orElseThrow()),
                Exporters.brief().stream());
    }

    static Stream<ComparisonExporter> text() {
        return Stream.of("md", "akn", "csv").map(format -> Exporters.comparison(format).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("printed")
    void showsTheFirstPagesOfWhatIsPrinted(ComparisonExporter exporter) throws IOException {
        List<byte[]> pages = new Previewer().preview(exporter, comparison, OPTIONS).pages();
        assertThat(pages).isNotEmpty().hasSizeLessThanOrEqualTo(2);
        for (byte[] page : pages) {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(page));
            assertThat(picture.getHeight()).isGreaterThan(picture.getWidth());
            assertThat(dark(picture)).isGreaterThan(0.01);
        }
    }

    @ParameterizedTest
    @MethodSource("text")
    void showsTheBeginningOfWhatIsText(ComparisonExporter exporter) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        exporter.write(comparison, OPTIONS, whole);
        Preview preview = new Previewer().preview(exporter, comparison, OPTIONS);
        assertThat(preview.pages()).isEmpty();
        assertThat(preview.text()).hasSizeBetween(1000, 6000).endsWith("\n");
        assertThat(whole.toString(StandardCharsets.UTF_8)).startsWith(preview.text());
    }

    /** The share of the picture's points that are not nearly white. */
    private static double dark(BufferedImage picture) {
        int dark = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                dark += (picture.getRGB(x, y) & 0xFF) < 160 ? 1 : 0;
            }
        }
        return (double) dark / picture.getWidth() / picture.getHeight();
    }
}
