package org.priortext.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.priortext.source.Digest;
import org.priortext.source.FileContent;
import org.priortext.source.UnreadableException;

/**
 * One update of an index. Files are read by as many threads as there are processors, a batch at a time, and put into the
 * index by one, in their order: two would each make an index of their own and write most words twice. What is done is
 * kept every few seconds and at the end, also when it is cancelled.
 */
final class Indexing {

    private static final int BATCH = 64;
    /** The work that a crash may lose; to keep each batch by itself makes the index of 1,000 texts half as slow again. */
    private static final Duration KEPT_EVERY = Duration.ofSeconds(10);

    private final IndexWriter writer;
    private final Map<String, Entries.Known> known;
    private final Progress progress;
    private final List<Update.Skipped> skipped = new ArrayList<>();
    private int indexed;
    private int unchanged;

    Indexing(IndexWriter writer, Map<String, Entries.Known> known, Progress progress) {
        this.writer = writer;
        this.known = known;
        this.progress = progress;
    }

    Update run(Path folder) throws IOException {
        List<Path> files = FolderScan.files(folder);
        int removed = removeMissing(folder, files);
        boolean complete = true;
        try (ExecutorService readers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            long kept = System.nanoTime();
            for (int from = 0; from < files.size() && complete; from += BATCH) {
                complete = batch(readers, files, from, Math.min(files.size(), from + BATCH));
                if (System.nanoTime() - kept > KEPT_EVERY.toNanos()) {
                    writer.commit();
                    kept = System.nanoTime();
                }
            }
        }
        writer.commit();
        return new Update(indexed, unchanged, removed, skipped, complete);
    }

    /** Deals with some of the files; says whether all of them were. */
    private boolean batch(ExecutorService readers, List<Path> files, int from, int to) throws IOException {
        List<Future<Outcome>> outcomes = new ArrayList<>();
        for (Path file : files.subList(from, to)) {
            Callable<Outcome> task = () -> progress.cancelled() ? Outcome.NOT_DONE : read(file);
            outcomes.add(readers.submit(task));
        }
        boolean all = true;
        for (int i = from; i < to; i++) {
            Outcome outcome = result(outcomes.get(i - from));
            all &= outcome != Outcome.NOT_DONE;
            if (outcome != Outcome.NOT_DONE) {
                write(files.get(i), outcome.entries);
                count(files.get(i), outcome);
                progress.at(i + 1, files.size(), files.get(i));
            }
        }
        return all;
    }

    /** What came of a file: whether it was read anew, its entries if so, and why it is left out, if it is. */
    private record Outcome(boolean read, List<Document> entries, String problem) {
        private static final Outcome NOT_DONE = new Outcome(false, List.of(), null);
    }

    private void count(Path file, Outcome outcome) {
        indexed += outcome.read && outcome.problem == null ? 1 : 0;
        unchanged += outcome.read ? 0 : 1;
        if (outcome.problem != null) {
            skipped.add(new Update.Skipped(file, outcome.problem));
        }
    }

    private void write(Path file, List<Document> entries) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        String path = file.toString();
        if (known.containsKey(path)) {
            writer.updateDocuments(new Term(Entries.FILE, path), entries);
        } else {
            writer.addDocuments(entries);
        }
    }

    private Outcome read(Path file) {
        String path = file.toString();
        byte[] content;
        try {
            content = FileContent.of(file);
        } catch (UnreadableException e) {
            return new Outcome(true, List.of(), e.getMessage());
        } catch (IOException e) {
            return new Outcome(true, List.of(), file.getFileName() + ": cannot be read.");
        }
        String sha256 = Digest.sha256(content);
        Entries.Known before = known.get(path);
        if (before != null && before.sha256().equals(sha256)) {
            return new Outcome(false, List.of(), before.problem());
        }
        try {
            return new Outcome(true, Entries.of(path, sha256, FileTexts.of(file, content)), null);
        } catch (UnreadableException e) {
            return new Outcome(true, Entries.of(path, sha256, e.getMessage()), e.getMessage());
        }
    }

    private int removeMissing(Path folder, List<Path> files) throws IOException {
        List<String> there = files.stream().map(Path::toString).sorted().toList();
        int removed = 0;
        for (String path : known.keySet()) {
            if (Path.of(path).startsWith(folder) && java.util.Collections.binarySearch(there, path) < 0) {
                writer.deleteDocuments(new Term(Entries.FILE, path));
                removed++;
            }
        }
        return removed;
    }

    private static Outcome result(Future<Outcome> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.NOT_DONE;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        }
    }
}
