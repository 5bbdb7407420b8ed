package org.priortext.ui.model;

import java.nio.file.Path;
import java.util.List;
import org.priortext.align.Correction;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.Comparison;
import org.priortext.dossier.Dossier;
import org.priortext.dossier.DossierStore;
import org.priortext.dossier.Version;
import org.priortext.source.UnreadableException;

/**
 * What is shown first of a dossier: the two texts compared at first are read before all others, which can follow when
 * these are on the screen.
 */
public final class Opening {
    private final Dossier dossier;
    private final Path file;
    private final String state;
    private final Texts texts;
    private final Comparison comparison;

    private Opening(Dossier dossier, Path file, String state, Texts texts, Comparison comparison) {
        this.dossier = dossier;
        this.file = file;
        this.state = state;
        this.texts = texts;
        this.comparison = comparison;
    }

    /**
     * Reads a dossier and the texts to be shown first, and compares these. For any thread; needs no window.
     *
     * @throws UnreadableException if the dossier cannot be read; a text that cannot be read is told in its {@link Reading}
     */
    public static Opening of(Path path, DossierStore store, Analysis analysis) throws UnreadableException {
        DossierStore.Stored stored = store.open(path);
        Texts texts = new Texts(analysis);
        return new Opening(stored.dossier(), path.toAbsolutePath(), stored.state(), texts, first(stored.dossier(), texts, analysis));
    }

    /** An opening of which no text has been read. */
    static Opening unread(Dossier dossier, Path file, String state, Analysis analysis) {
        return new Opening(dossier, file, state, new Texts(analysis), null);
    }

    private static Comparison first(Dossier dossier, Texts texts, Analysis analysis) {
        Succession succession = new Succession(dossier.versions().stream().filter(Version::hasFile).toList());
        Succession.Step step = succession.newest().map(succession::around).orElse(null);
        if (step == null || step.earlier() == null) {
            return null;
        }
        Version earlier = step.earlier();
        Version later = step.later();
        texts.readAll(List.of(earlier, later));
        Reading from = texts.reading(earlier);
        Reading to = texts.reading(later);
        return from.hasText() && to.hasText()
                ? analysis.compare(from.witness(), to.witness(), dossier.corrections(from.witness(), to.witness()), List.of()) : null;
    }

    Dossier dossier() {
        return dossier;
    }

    /** Where the dossier is kept; null for a new one. */
    Path file() {
        return file;
    }

    /** The state of its file, as {@link DossierStore} tells it; null for a new one or where it is not known. */
    String state() {
        return state;
    }

    Texts texts() {
        return texts;
    }

    /** The comparison made here if it is of these two with these corrections; else null. */
    Comparison comparisonOf(ChosenVersions.Two two, List<Correction> corrections) {
        return comparison != null && comparison.from() == two.from().witness() && comparison.to() == two.to().witness()
                && corrections.equals(dossier.corrections(comparison.from(), comparison.to())) ? comparison : null;
    }
}
