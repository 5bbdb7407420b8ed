package org.priortext.benchmark;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
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
import org.priortext.align.LongTexts;
import org.priortext.align.Samples;
import org.priortext.redline.Redline;

/**
 * Long texts of the samples' own paragraphs aligned and redlined in half a gigabyte, beside java-diff-utils' word diff of
 * the whole documents in linear space: how the time grows with the number of paragraphs.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class LongBenchmark {

    @Param({"250", "500", "1000", "2000", "4000"})
    public int paragraphs;

    private Samples.Pair texts;

    @Setup
    public void write() {
        texts = LongTexts.repeated(paragraphs);
    }

    @Benchmark
    public List<Redline> priortext() {
        return Work.redlines(texts.before(), texts.after());
    }

    @Benchmark
    public Patch<String> myersInLinearSpace() {
        return DiffUtils.diff(Work.words(texts.before()), Work.words(texts.after()), new MyersDiffWithLinearSpace<>(), null);
    }
}
