package org.priortext.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;

/**
 * Searches an index: the phrase itself first, then, if there is room, paragraphs that share its rarest words, each
 * measured for closeness.
 */
final class IndexSearch {

    /** How many of the phrase's rarest words are asked for, and what part of them a paragraph must have. */
    private static final int RAREST = 8;
    private static final double SHARE_OF_RAREST = 0.5;
    /** How many paragraphs are measured for closeness. */
    private static final int CANDIDATES = 200;

    private static final Sort ADOPTED_THEN_NEWER = new Sort(
            new SortField(Entries.RANK, SortField.Type.LONG, true), new SortField(Entries.DAY, SortField.Type.LONG, true));

    private final IndexSearcher searcher;

    IndexSearch(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    List<Hit> search(Phrase phrase, int limit) throws IOException {
        if (phrase.isEmpty()) {
            return List.of();
        }
        Map<Integer, Hit> hits = new TreeMap<>();
        String[] forms = phrase.forms().toArray(String[]::new);
        collect(searcher.search(new PhraseQuery(Entries.WORDS, forms), limit, ADOPTED_THEN_NEWER).scoreDocs, phrase, hits);
        if (hits.size() < limit) {
            collect(searcher.search(near(phrase), CANDIDATES).scoreDocs, phrase, hits);
        }
        return hits.values().stream().sorted(Hit.BEST_FIRST).limit(limit).toList();
    }

    private void collect(ScoreDoc[] found, Phrase phrase, Map<Integer, Hit> hits) throws IOException {
        for (ScoreDoc each : found) {
            if (!hits.containsKey(each.doc)) {
                Document entry = searcher.storedFields().document(each.doc);
                phrase.in(Entries.text(entry)).ifPresent(match -> hits.put(each.doc, Entries.hit(entry, match)));
            }
        }
    }

    private BooleanQuery near(Phrase phrase) throws IOException {
        Map<String, Integer> frequencies = new TreeMap<>();
        for (String form : phrase.forms()) {
            int frequency = searcher.getIndexReader().docFreq(new Term(Entries.WORDS, form));
            if (frequency > 0) {
                frequencies.put(form, frequency);
            }
        }
        List<String> rarest = new ArrayList<>(frequencies.keySet());
        rarest.sort(Comparator.comparing(frequencies::get));
        rarest = rarest.subList(0, Math.min(RAREST, rarest.size()));
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        rarest.forEach(form -> query.add(new TermQuery(new Term(Entries.WORDS, form)), BooleanClause.Occur.SHOULD));
        return query.setMinimumNumberShouldMatch((int) Math.ceil(SHARE_OF_RAREST * rarest.size())).build();
    }
}
