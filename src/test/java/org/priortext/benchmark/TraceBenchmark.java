package org.priortext.benchmark;

import java.util.ArrayList;
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
import org.priortext.lineage.Lineage;
import org.priortext.lineage.Tracer;
import org.priortext.model.Witness;
import org.priortext.redline.Redline;

/** A line of fifteen versions traced, beside its fourteen neighbouring pairs aligned and redlined. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class TraceBenchmark {

    private static final int VERSIONS = 15;
    private static final int PARAGRAPHS = 40;

    private List<Witness> line;

    @Setup
    public void write() {
        line = LongTexts.line(PARAGRAPHS, VERSIONS);
    }

    @Benchmark
    public Lineage trace() {
        return new Tracer().trace(line);
    }

    @Benchmark
    public List<List<Redline>> neighbours() {
        List<List<Redline>> all = new ArrayList<>();
        for (int i = 1; i < line.size(); i++) {
            all.add(Work.redlines(line.get(i - 1).resolution(), line.get(i).resolution()));
        }
        return all;
    }
}
