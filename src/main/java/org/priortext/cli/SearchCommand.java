package org.priortext.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.priortext.corpus.Hit;
import org.priortext.corpus.Progress;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.PhraseSearch;
import org.priortext.export.JsonSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds agreed language. */
@Command(name = "search", mixinStandardHelpOptions = true,
        description = "Where the same or nearly the same words stand: closest first, then adopted before draft, then newer.")
final class SearchCommand implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", paramLabel = "PHRASE", description = "The words, in quotation marks.")
    private String phrase;

    @Option(names = "--in", arity = "1..*", required = true, paramLabel = "PLACE", description = "Folders (indexed and kept up to date) and files.")
    private List<Path> places;

    @Option(names = "--limit", paramLabel = "N", description = "At most this many hits (default 20).")
    private int limit = 20;

    @Option(names = "--json", description = "JSON (priortext/search/1) instead of text.")
    private boolean json;

    private final Terminal terminal;

    SearchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        takePhraseFromPlaces();
        if (phrase.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new UsageException("\u201C" + phrase + "\u201D holds no word to search for.");
        }
        if (limit < 1) {
            throw new UsageException("--limit must be 1 or more.");
        }
        PhraseSearch.Result result = new PhraseSearch(new Analysis()).search(phrase, places, limit, Progress.SILENT);
        result.skipped().forEach(skipped -> terminal.tell("skipped: " + skipped.reason()));
        if (json) {
            terminal.out().print(new JsonSearch().write(phrase, result.hits()));
            return 0;
        }
        if (result.hits().isEmpty()) {
            terminal.out().println("Nothing found.");
        }
        result.hits().forEach(this::hit);
        return 0;
    }

    /** The phrase may stand last, where {@code --in} takes it for one more place; then no file or folder has its name. */
    private void takePhraseFromPlaces() throws UsageException {
        if (phrase == null && places.size() > 1 && Files.notExists(places.getLast())) {
            phrase = places.getLast().toString();
            places = places.subList(0, places.size() - 1);
        }
        if (phrase == null) {
            throw new UsageException("Give the words to search for, in quotation marks.");
        }
    }

    private void hit(Hit hit) {
        terminal.out().println(terminal.strong(hit.name() + ", " + hit.id()) + "  " + hit.stage().code()
                + (hit.date() == null ? "" : ", " + hit.date()) + (hit.exact() ? "" : String.format(java.util.Locale.ROOT, ", near (%.2f)", hit.score())));
        terminal.out().println("  " + hit.text().substring(0, hit.start()) + terminal.strong("\u00BB" + hit.words() + "\u00AB") + hit.text().substring(hit.end()));
        if (hit.file() != null) {
            terminal.out().println(terminal.faint("  " + hit.file()));
        }
        terminal.out().println();
    }
}
