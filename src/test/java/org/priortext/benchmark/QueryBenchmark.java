package org.priortext.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.priortext.align.Samples;
import org.priortext.corpus.CorpusIndex;
import org.priortext.corpus.Hit;
import org.priortext.corpus.Progress;

/** Whole clauses asked of an index, near matches included, beside a plain phrase query of the same words. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class QueryBenchmark {

    private static final int HITS = 20;
    /** Each query asks for another of so many clauses, which stand all over the folder. */
    private static final int CLAUSES = 500;

    @Param({"1000", "5000", "20000"})
    public int texts;

    private Path folder;
    private CorpusIndex corpus;
    private DirectoryReader reader;
    private List<String> clauses;
    private int next;

    @Setup
    public void index() throws IOException {
        folder = Files.createTempDirectory("query");
        Path files = Files.createDirectory(folder.resolve("texts"));
        List<List<String>> paragraphs = MadeUpFolder.write(files, texts, Samples.all());
        corpus = CorpusIndex.open(folder.resolve("index"));
        corpus.update(files, Progress.SILENT);
        FSDirectory plain = FSDirectory.open(folder.resolve("plain"));
        try (IndexWriter writer = new IndexWriter(plain, new IndexWriterConfig(new StandardAnalyzer()))) {
            for (List<String> text : paragraphs) {
                for (String paragraph : text) {
                    Document document = new Document();
                    document.add(new TextField("words", paragraph, Field.Store.YES));
                    writer.addDocument(document);
                }
            }
        }
        reader = DirectoryReader.open(plain);
        clauses = IntStream.range(0, CLAUSES).mapToObj(n -> paragraphs.get(n * (texts / CLAUSES)))
                .map(text -> text.get(Math.floorMod(text.hashCode(), text.size()))).toList();
    }

    @TearDown
    public void remove() throws IOException {
        corpus.close();
        reader.close();
        MadeUpFolder.delete(folder);
    }

    private String clause() {
        next = (next + 1) % clauses.size();
        return clauses.get(next);
    }

    @Benchmark
    public List<Hit> priortext() throws IOException {
        return corpus.search(clause(), HITS);
    }

    @Benchmark
    public TopDocs lucene() throws IOException {
        return new IndexSearcher(reader).search(new QueryBuilder(new StandardAnalyzer()).createPhraseQuery("words", clause()), HITS);
    }
}
