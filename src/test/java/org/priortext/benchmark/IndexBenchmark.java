package org.priortext.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.priortext.align.Samples;
import org.priortext.corpus.CorpusIndex;
import org.priortext.corpus.Progress;
import org.priortext.corpus.Update;

/** A folder indexed from nothing, files read and segmented, beside Lucene indexing the paragraphs' words and nothing else. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 12)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class IndexBenchmark {

    @Param("1000")
    public int texts;

    private Path folder;
    private Path index;
    private List<List<String>> paragraphs;

    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("texts");
        paragraphs = MadeUpFolder.write(folder, texts, Samples.all());
    }

    @Setup(Level.Invocation)
    public void makeRoom() throws IOException {
        index = Files.createTempDirectory("index");
    }

    @TearDown(Level.Invocation)
    public void clear() throws IOException {
        MadeUpFolder.delete(index);
    }

    @TearDown
    public void remove() throws IOException {
        MadeUpFolder.delete(folder);
    }

    @Benchmark
    public Update priortext() throws IOException {
        try (CorpusIndex corpus = CorpusIndex.open(index)) {
            return corpus.update(folder, Progress.SILENT);
        }
    }

    @Benchmark
    public long lucene() throws IOException {
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(index), new IndexWriterConfig(new StandardAnalyzer()))) {
            for (List<String> text : paragraphs) {
                for (String paragraph : text) {
                    Document document = new Document();
                    document.add(new TextField("words", paragraph, Field.Store.YES));
                    writer.addDocument(document);
                }
            }
            return writer.commit();
        }
    }
}
