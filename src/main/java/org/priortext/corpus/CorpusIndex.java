package org.priortext.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The paragraphs of a folder of texts, indexed on disk. Safe for searches from several threads; an index is updated by
 * one program at a time.
 */
public final class CorpusIndex implements Closeable {

    /** Raised when entries or the folding of words change: an index of another number is made anew. */
    private static final String FORMAT = "1";

    /** Lucene logs advice on Java modules to standard error on first use; it is of no use to the user. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private static final TermQuery FILE_ENTRIES = new TermQuery(new Term(Entries.KIND, Entries.KIND_FILE));

    private final Directory directory;
    private final SearcherManager searchers;

    private CorpusIndex(Directory directory) throws IOException {
        this.directory = directory;
        if (!isSound(directory)) {
            deleteRemains(directory);
            try (IndexWriter writer = writer(directory, IndexWriterConfig.OpenMode.CREATE)) {
                writer.commit();
            }
        }
        searchers = new SearcherManager(directory, null);
    }

    /**
     * Opens the index in a folder of its own, which is made if need be and closed to other users. An index that is
     * damaged or of another version of the program is emptied; the next update fills it again.
     *
     * @throws IOException if the folder cannot be made or read
     */
    public static CorpusIndex open(Path indexFolder) throws IOException {
        return new CorpusIndex(FSDirectory.open(PrivateFolder.open(indexFolder)));
    }

    /**
     * Brings the index up to date with a folder and the folders in it. Files are told by path and hash: new and changed
     * ones are read, those gone are removed, all others left alone; so an update that was cancelled goes on where it
     * stopped.
     *
     * @throws IOException if the folder cannot be listed or the index not be written, as when another program updates it
     */
    public Update update(Path folder, Progress progress) throws IOException {
        try (IndexWriter writer = writer(directory, IndexWriterConfig.OpenMode.CREATE_OR_APPEND)) {
            return new Indexing(writer, search(CorpusIndex::known), progress).run(folder.toAbsolutePath().normalize());
        }
    }

    /**
     * The paragraphs that have the phrase, or nearly: closest first, then adopted before draft, then newer.
     *
     * @param limit how many at most, 1 or more
     * @throws IOException if the index cannot be read
     */
    public List<Hit> search(String phrase, int limit) throws IOException {
        return search(searcher -> new IndexSearch(searcher).search(new Phrase(phrase), limit));
    }

    /** How many files the index knows, those left out included. */
    public int files() throws IOException {
        return search(CorpusIndex::files);
    }

    private static int files(IndexSearcher searcher) throws IOException {
        return searcher.count(FILE_ENTRIES);
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        directory.close();
    }

    private static boolean isSound(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return false;
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return FORMAT.equals(reader.getIndexCommit().getUserData().get("format"));
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
            return false;
        }
    }

    /** Deletes what is left of a damaged index, and nothing else that may stand in the folder. */
    private static void deleteRemains(Directory directory) throws IOException {
        for (String file : directory.listAll()) {
            if (file.startsWith(IndexFileNames.SEGMENTS) || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()) {
                directory.deleteFile(file);
            }
        }
    }

    private static IndexWriter writer(Directory directory, IndexWriterConfig.OpenMode mode) throws IOException {
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig().setOpenMode(mode));
        writer.setLiveCommitData(Map.of("format", FORMAT).entrySet());
        return writer;
    }

    private static Map<String, Entries.Known> known(IndexSearcher searcher) throws IOException {
        Map<String, Entries.Known> known = new HashMap<>();
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc each : searcher.search(FILE_ENTRIES, Math.max(1, files(searcher))).scoreDocs) {
            Document entry = stored.document(each.doc);
            known.put(entry.get(Entries.FILE), Entries.known(entry));
        }
        return known;
    }

    private <T> T search(Question<T> question) throws IOException {
        searchers.maybeRefreshBlocking();
        IndexSearcher searcher = searchers.acquire();
        try {
            return question.ask(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    private interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }
}
