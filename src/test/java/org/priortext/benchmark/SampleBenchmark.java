package org.priortext.benchmark;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Patch;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.priortext.align.Samples;
import org.priortext.redline.Redline;

/** The bundled samples aligned and redlined, beside java-diff-utils' word diff of the whole documents (Myers). */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SampleBenchmark {

    @Param({"L27Rev1--73-27", "73-27--75-240", "75-240--L11", "73-266--L4"})
    public String pair;

    private Samples.Pair texts;

    @Setup
    public void read() {
        texts = Samples.pairs().stream().filter(one -> one.name().equals(pair)).findFirst().orElseThrow();
    }

    @Benchmark
    public List<Redline> priortext() {
        return Work.redlines(texts.before(), texts.after());
    }

    @Benchmark
    public Patch<String> myers() {
        return DiffUtils.diff(Work.words(texts.before()), Work.words(texts.after()));
    }
}
