package org.priortext.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.priortext.model.Segmentation;
import org.priortext.segment.Segmenter;
import org.priortext.source.Importers;
import org.priortext.source.SourceText;

/** A PDF file to lines, and to paragraphs, beside PDFBox's own plain text of it; the files are documents beside the project. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PdfImportBenchmark {

    @Param({"ict-sustdev/A_RES_80_118.pdf", "humanitarian-personnel/A_80_L.18.pdf", "sand-dust/A_RES_80_143.pdf"})
    public String file;

    private byte[] content;

    @Setup
    public void read() throws IOException {
        content = Files.readAllBytes(Path.of("../shared/corpus").resolve(file));
    }

    @Benchmark
    public String plainText() throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Benchmark
    public SourceText lines() throws IOException {
        return Importers.read("page.pdf", content);
    }

    @Benchmark
    public Segmentation paragraphs() throws IOException {
        return new Segmenter().segment(Importers.read("page.pdf", content));
    }
}
