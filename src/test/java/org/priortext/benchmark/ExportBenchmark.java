package org.priortext.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.priortext.align.LongTexts;
import org.priortext.align.Samples;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.Comparison;
import org.priortext.export.ExportOptions;
import org.priortext.export.docx.DocxExporter;
import org.priortext.model.Witness;

/** A Word document of 2,000 paragraphs with tracked changes, beside the comparison it is made of: at most three times as long. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class ExportBenchmark {

    private Witness before;
    private Witness after;
    private Comparison comparison;

    @Setup
    public void write() {
        Samples.Pair texts = LongTexts.repeated(2000);
        before = new Witness("before", texts.before());
        after = new Witness("after", texts.after());
        comparison = comparison();
    }

    @Benchmark
    public Comparison comparison() {
        return new Analysis().compare(before, after, List.of());
    }

    @Benchmark
    public void docx() throws IOException {
        new DocxExporter().write(comparison, ExportOptions.of("A. Delegate", LocalDateTime.of(2026, 1, 2, 3, 4)),
                OutputStream.nullOutputStream());
    }
}
