package org.priortext.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.DossierStore;
import org.priortext.ui.kit.Background;
import org.priortext.ui.kit.Download;
import org.priortext.ui.kit.Questions;
import org.priortext.ui.kit.Theme;
import org.priortext.ui.model.Amending;
import org.priortext.ui.model.ClauseNotes;
import org.priortext.ui.model.ClausePairings;
import org.priortext.ui.model.CompareModel;
import org.priortext.ui.model.DossierModel;
import org.priortext.ui.model.ExportDraft;
import org.priortext.ui.model.ExportModel;
import org.priortext.ui.model.FindModel;
import org.priortext.ui.model.LineageModel;
import org.priortext.ui.model.OwnTexts;
import org.priortext.ui.model.Paste;
import org.priortext.ui.model.PrintModel;
import org.priortext.ui.model.PublicDocuments;
import org.priortext.ui.model.RecentDossiers;
import org.priortext.ui.model.Recovery;
import org.priortext.ui.model.SearchModel;
import org.priortext.ui.model.SurvivalModel;
import org.priortext.ui.model.WindowState;

/**
 * Everything one window works on.
 *
 * @param background where long work is done
 * @param failures told of what went wrong
 * @param theme light or dark, and the size of letters
 * @param dossier the versions
 * @param compare two of them compared
 * @param find words looked for in the comparison
 * @param lineage one of them traced
 * @param survival the fate of every clause
 * @param exports what can be made into files of what is shown
 * @param export an export in the making
 * @param pairings which clauses correspond, set by hand
 * @param notes what the user wrote on clauses
 * @param search where else words stand
 * @param documents documents by their symbols
 * @param print the redline on paper
 * @param state which parts of the window are shown
 * @param paste texts from the clipboard
 * @param amending drafts with amendments applied
 * @param recent the dossiers opened last
 * @param recovery what is not saved yet
 * @param questions what the user is asked
 */
record Desk(Background background, Consumer<Throwable> failures, Theme theme, DossierModel dossier, CompareModel compare,
        FindModel find, LineageModel lineage, SurvivalModel survival, ExportModel exports, ExportDraft export,
        ClausePairings pairings, ClauseNotes notes, SearchModel search, PublicDocuments documents, PrintModel print, WindowState state,
        Paste paste, Amending amending, RecentDossiers recent, Recovery recovery, Questions questions) {
    /**
     * A desk with no dossier on it.
     *
     * @param browser shows an address to the user
     * @param home where the program keeps what is the user's
     */
    static Desk with(Background background, Consumer<Throwable> failures, Theme theme, Questions questions,
            Consumer<String> browser, Path home) {
        DossierStore store = new DossierStore();
        Analysis analysis = new Analysis();
        OwnTexts texts = new OwnTexts(home.resolve("unsaved"));
        DossierModel dossier = new DossierModel(analysis, store, background, texts);
        CompareModel compare = new CompareModel(dossier, analysis, background);
        LineageModel lineage = new LineageModel(dossier, analysis, background);
        SurvivalModel survival = new SurvivalModel(lineage, dossier, compare);
        ExportModel exports = new ExportModel(compare, lineage, survival);
        ClauseNotes notes = new ClauseNotes(dossier, compare);
        return new Desk(background, failures, theme, dossier, compare, new FindModel(compare),
                lineage, survival, exports, new ExportDraft(exports, notes, compare.switches(), background),
                new ClausePairings(dossier, compare), notes,
                new SearchModel(dossier, compare, analysis, background),
                new PublicDocuments(dossier, background, Download::fetch, browser, home.resolve("documents")),
                new PrintModel(compare, background), new WindowState(),
                new Paste(dossier, analysis, background, texts),
                new Amending(dossier, compare.versions(), analysis, background, texts), new RecentDossiers(dossier, home),
                new Recovery(dossier, compare.versions(), store, background, home.resolve("recovery"), ProcessHandle.current().pid()), questions);
    }

    /** A desk whose work is done on threads of its own and whose questions are asked in dialogs. */
    static Desk threaded(Consumer<Throwable> failures, Consumer<String> browser, Path home) {
        Theme theme = new Theme();
        return with(Background.threads(failures), failures, theme, new Dialogs(theme), browser, home);
    }
}
