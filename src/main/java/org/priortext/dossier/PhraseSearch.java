package org.priortext.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.priortext.corpus.CorpusIndex;
import org.priortext.corpus.Hit;
import org.priortext.corpus.IndexHome;
import org.priortext.corpus.Progress;
import org.priortext.corpus.TextSearch;
import org.priortext.corpus.Update;
import org.priortext.model.Witness;

/** Agreed-language search over folders, by their indexes brought up to date first, and over single files. */
public final class PhraseSearch {

    private final Analysis analysis;

    public PhraseSearch(Analysis analysis) {
        this.analysis = analysis;
    }

    /**
     * What was found.
     *
     * @param hits best first
     * @param skipped files of the folders that could not be read
     * @param complete whether every folder was indexed to its end
     */
    public record Result(List<Hit> hits, List<Update.Skipped> skipped, boolean complete) {

        public Result {
            hits = List.copyOf(hits);
            skipped = List.copyOf(skipped);
        }
    }

    /**
     * Searches a phrase in files and folders.
     *
     * @param limit the most hits wanted
     * @throws IOException if a named file cannot be read or an index cannot be kept
     */
    public Result search(String phrase, List<Path> places, int limit, Progress progress) throws IOException {
        List<Hit> hits = new ArrayList<>();
        List<Update.Skipped> skipped = new ArrayList<>();
        List<TextSearch.Source> sources = new ArrayList<>();
        boolean complete = true;
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                try (CorpusIndex index = CorpusIndex.open(IndexHome.of(place))) {
                    Update update = index.update(place, progress);
                    skipped.addAll(update.skipped());
                    complete &= update.complete();
                    hits.addAll(index.search(phrase, limit));
                }
            } else {
                for (Witness witness : analysis.segment(new InputSpec(null, place, null)).witnesses()) {
                    sources.add(new TextSearch.Source(place.toString(), witness));
                }
            }
        }
        hits.addAll(new TextSearch().search(sources, phrase, limit));
        hits.sort(Hit.BEST_FIRST);
        return new Result(hits.subList(0, Math.min(limit, hits.size())), skipped, complete);
    }
}
