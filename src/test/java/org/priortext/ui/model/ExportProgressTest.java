package org.priortext.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.Comparison;
import org.priortext.dossier.InputSpec;
import org.priortext.export.ExportOptions;
import org.priortext.export.Exporters;
import org.priortext.source.UnreadableException;
import org.priortext.ui.kit.Background;

class ExportProgressTest {

    private static final ExportOptions OPTIONS = ExportOptions.of("", LocalDateTime.of(2026, 1, 2, 3, 4));

    @ParameterizedTest
    @ValueSource(strings = {"docx", "html", "pdf"})
    void risesWhileAFileIsWritten(String format) throws IOException {
        ExportProgress progress = new ExportProgress(Runnable::run);
        List<Double> shares = new ArrayList<>();
        progress.shareProperty().addListener((_, _, share) -> shares.add(share.doubleValue()));
        Exporters.comparison(format).orElseThrow().write(comparison(), OPTIONS, new ByteArrayOutputStream(), progress);
        assertThat(shares).hasSizeGreaterThan(3).isSorted().allMatch(share -> share > 0 && share <= 1);
    }

    @Test
    void stopsTheExportWhenTheWorkIsCancelled() throws IOException {
        Comparison comparison = comparison();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Throwable> stopped = new ArrayList<>();
        Background background = Background.atOnce(_ -> { });
        background.run("export", "Writing", () -> {
            background.stop("export");
            try {
                Exporters.comparison("docx").orElseThrow().write(comparison, OPTIONS, out, new ExportProgress(Runnable::run));
            } catch (InterruptedIOException e) {
                stopped.add(e);
            }
            return out;
        }, _ -> { });
        assertThat(stopped).hasSize(1);
        assertThat(out.size()).isZero();
    }

    private static Comparison comparison() throws UnreadableException {
        Analysis analysis = new Analysis();
        return analysis.compare(analysis.witness(new InputSpec(null, Path.of("samples/A-RES-75-240.md"), null)),
                analysis.witness(new InputSpec(null, Path.of("samples/A-C.1-78-L.11.md"), null)), List.of());
    }
}
