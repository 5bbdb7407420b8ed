package org.priortext.ui.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.priortext.corpus.Hit;
import org.priortext.corpus.Progress;
import org.priortext.corpus.TextSearch;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.PhraseSearch;
import org.priortext.model.CitationForm;
import org.priortext.ui.kit.Background;
import org.priortext.ui.kit.Messages;

/** Where else words stand: in the dossier's texts and, where the user names one, in a folder of documents. */
public final class SearchModel {
    private static final int MOST = 60;

    private record Found(List<Hit> hits, int skipped) {}

    private final DossierModel dossier;
    private final CompareModel compare;
    private final PhraseSearch search;
    private final Background background;
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open", false);
    private final ReadOnlyStringWrapper phrase = new ReadOnlyStringWrapper(this, "phrase", "");
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper(this, "outcome", "");
    private final ObjectProperty<Path> folder = new SimpleObjectProperty<>(this, "folder");
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();

    public SearchModel(DossierModel dossier, CompareModel compare, Analysis analysis, Background background) {
        this.dossier = dossier;
        this.compare = compare;
        this.search = new PhraseSearch(analysis);
        this.background = background;
        folder.subscribe(() -> {
            if (open.get()) {
                find(phrase.get());
            }
        });
    }

    /** Whether the results are shown. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** The words looked for. */
    public ReadOnlyStringProperty phraseProperty() {
        return phrase.getReadOnlyProperty();
    }

    /** One sentence on what was found. */
    public ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** A folder searched besides the dossier; null for none. */
    public ObjectProperty<Path> folderProperty() {
        return folder;
    }

    /** What was found, best first. */
    public ObservableList<Hit> hits() {
        return hits;
    }

    /** Looks for the words selected in the comparison, or else for all of the current clause. */
    public void whereElse() {
        String words = compare.selectedWordsProperty().get().strip();
        Row row = compare.currentProperty().get();
        if (!words.isEmpty()) {
            find(words);
        } else if (row != null) {
            find((row.right() != null ? row.right() : row.left()).text());
        }
    }

    /** Looks for words in all texts. */
    public void find(String words) {
        phrase.set(words);
        open.set(true);
        hits.clear();
        outcome.set(Messages.of("work.searching"));
        List<TextSearch.Source> sources = dossier.readings().stream().filter(Reading::hasText)
                .map(one -> new TextSearch.Source(one.version().file().toString(), one.witness())).toList();
        Path place = folder.get();
        background.run(this, Messages.of("work.searching"), () -> found(words, sources, place), this::show);
    }

    /** The clause of a hit with its citation, ready to paste. */
    public static String quotation(Hit hit) {
        String cited = CitationForm.full(hit.name(), hit.id());
        String date = Messages.date(hit.date());
        return date.isEmpty()
                ? Messages.of("source.quotation", hit.text().strip(), cited)
                : Messages.of("source.quotation.dated", hit.text().strip(), cited, date);
    }

    /** {@code A/RES/73/27, OP5}. */
    public static String citation(Hit hit) {
        return CitationForm.brief(hit.name(), hit.id());
    }

    private Found found(String words, List<TextSearch.Source> sources, Path place) throws java.io.IOException {
        List<Hit> all = new ArrayList<>(new TextSearch().search(sources, words, MOST));
        int skipped = 0;
        if (place != null) {
            PhraseSearch.Result result = search.search(words, List.of(place), MOST, untilStopped());
            result.hits().stream().filter(hit -> all.stream().noneMatch(one -> samePlace(one, hit))).forEach(all::add);
            skipped = result.skipped().size();
        }
        all.sort(Hit.BEST_FIRST);
        return new Found(all.subList(0, Math.min(MOST, all.size())), skipped);
    }

    /** Whether a folder's hit is a clause of the dossier that is listed already. */
    private static boolean samePlace(Hit one, Hit other) {
        return one.symbol() != null && one.symbol().equals(other.symbol()) && one.id().equals(other.id())
                && one.text().equals(other.text());
    }

    private static Progress untilStopped() {
        BooleanSupplier stopped = Background.stopped();
        return new Progress() {
            @Override
            public void at(int done, int total, Path file) {}

            @Override
            public boolean cancelled() {
                return stopped.getAsBoolean();
            }
        };
    }

    private void show(Found found) {
        hits.setAll(found.hits());
        outcome.set(found.skipped() == 0 ? Messages.of("search.found", hits.size())
                : Messages.of("search.found.skipped", hits.size(), found.skipped()));
    }
}
