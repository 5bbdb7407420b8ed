package org.priortext.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.priortext.align.Alignment;
import org.priortext.align.Match;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;

/** Counts and names what changed between two texts and warns of what a reader would miss. */
public final class Summarizer {

    private final Sponsors sponsors = new Sponsors();
    private final RecallOmissions omissions = new RecallOmissions();

    /**
     * Sums up a comparison.
     *
     * @param changes the changes of each match, in the alignment's order
     * @param others further texts at hand, for citations that texts of the same family share; may be empty
     */
    public Summary summarize(Alignment alignment, List<List<Change>> changes, List<Resolution> others) {
        Resolution before = alignment.before();
        Resolution after = alignment.after();
        Set<String> citedBefore = CitationText.symbols(before);
        Set<String> citedAfter = CitationText.symbols(after);
        return new Summary(
                count(alignment, Match.Kind.UNCHANGED), count(alignment, Match.Kind.EDITED),
                count(alignment, Match.Kind.SPLIT), count(alignment, Match.Kind.MERGED),
                count(alignment, Match.Kind.ADDED), count(alignment, Match.Kind.DELETED),
                (int) alignment.matches().stream().filter(Match::moved).count(),
                (int) changes.stream().filter(Summarizer::editorialOnly).count(),
                (int) changes.stream().filter(of -> of.stream().anyMatch(Change::substantive)).count(),
                sponsors.onlyIn(after.sponsors(), before.sponsors()),
                sponsors.onlyIn(before.sponsors(), after.sponsors()),
                citedAfter.stream().filter(symbol -> !citedBefore.contains(symbol)).toList(),
                citedBefore.stream().filter(symbol -> !citedAfter.contains(symbol)).toList(),
                warnings(alignment, changes, others));
    }

    /** Whether a match has edits and all of them are of editorial patterns; mere place is not an edit. */
    public static boolean editorialOnly(List<Change> changes) {
        return changes.stream().noneMatch(Change::substantive)
                && changes.stream().anyMatch(change -> !change.ofPlace());
    }

    private static int count(Alignment alignment, Match.Kind kind) {
        return (int) alignment.matches().stream().filter(match -> match.kind() == kind).count();
    }

    private List<String> warnings(Alignment alignment, List<List<Change>> changes, List<Resolution> others) {
        List<String> warnings = new ArrayList<>();
        String title = alignment.before().title();
        String newTitle = alignment.after().title();
        if (title != null && newTitle != null && !Words.folded(title).equals(Words.folded(newTitle))) {
            warnings.add("The title changed: “%s” → “%s”.".formatted(title, newTitle));
        }
        for (int i = 0; i < changes.size(); i++) {
            Match match = alignment.matches().get(i);
            changes.get(i).stream().filter(change -> ChangeType.of(change) == ChangeType.REFERENCE_ASTRAY)
                    .forEach(change -> warnings.add("%s: %s.".formatted(match.after().getFirst().id(), change.note())));
        }
        warnings.addAll(References.dangling(alignment));
        warnings.addAll(omissions.in(alignment, changes, others));
        return List.copyOf(warnings);
    }

    /** The paragraphs of one side as delegates name them. */
    static String ids(List<Paragraph> paragraphs) {
        return String.join(" + ", paragraphs.stream().map(Paragraph::id).toList());
    }
}
