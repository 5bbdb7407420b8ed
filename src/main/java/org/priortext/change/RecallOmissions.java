package org.priortext.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.priortext.align.Alignment;
import org.priortext.align.Match;
import org.priortext.model.Citation;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;

/**
 * What a text conspicuously does not cite: resolutions its predecessor recalled, the predecessor itself, sessions left
 * out of an otherwise yearly list, and what other texts of the same family recall.
 */
final class RecallOmissions {

    /** A paragraph that cites as many is a list of the resolutions on the item. */
    private static final int LIST = 3;
    /** Sessions between a text and its predecessor: one, or two where the item comes back every other year. */
    private static final int CHAIN = 2;
    /** Share of a text's citations that another must have in common with it to be of its family. */
    private static final double FAMILY = 0.5;

    /**
     * One sentence for each omission.
     *
     * @param changes the changes of each match, in the alignment's order
     */
    List<String> in(Alignment alignment, List<List<Change>> changes, List<Resolution> others) {
        List<String> omissions = new ArrayList<>();
        Resolution later = alignment.after();
        Set<String> cited = CitationText.symbols(later);
        for (int i = 0; i < changes.size(); i++) {
            Match match = alignment.matches().get(i);
            if (!match.before().isEmpty() && !match.after().isEmpty()) {
                dropped(match, cited, rolled(changes.get(i)), omissions);
            }
        }
        skipped(alignment, cited, omissions);
        String symbol = alignment.before().symbol();
        if (alignment.before().stage().agreed() && symbol != null && symbol.contains("/RES/") && !cited.isEmpty()
                && !symbol.equals(later.symbol()) && !cited.contains(symbol) && follows(alignment.before(), later)
                && breaksTheChain(alignment.before(), later)) {
            omissions.add("The text does not cite %s, with which it is compared.".formatted(symbol));
        }
        family(alignment, cited, others, omissions);
        return omissions;
    }

    /** The numbers of citations that gave way to their successors. */
    private static Set<String> rolled(List<Change> changes) {
        return changes.stream().filter(change -> ChangeType.of(change) == ChangeType.SESSION_ROLLED)
                .flatMap(change -> CitationText.numbers(change.deleted()).stream()).collect(Collectors.toSet());
    }

    /** Whether the earlier text cites its own predecessor and the later cites no resolution as young as the earlier text. */
    private static boolean breaksTheChain(Resolution earlier, Resolution later) {
        return earlier.session() != null && newest(earlier) >= earlier.session() - CHAIN && newest(later) < earlier.session();
    }

    private static int newest(Resolution resolution) {
        return resolution.paragraphs().stream().filter(paragraph -> paragraph.kind() == ParagraphKind.PREAMBULAR)
                .flatMap(paragraph -> paragraph.citations().stream()).map(Citation::symbol)
                .filter(symbol -> symbol != null && symbol.matches("A/RES/\\d{1,3}/.*"))
                .map(symbol -> Integer.valueOf(symbol.split("/")[2])).max(Comparator.naturalOrder()).orElse(0);
    }

    private static void dropped(Match match, Set<String> cited, Set<String> rolled, List<String> omissions) {
        List<Citation> list = match.before().stream().filter(RecallOmissions::isList)
                .flatMap(paragraph -> paragraph.citations().stream()).toList();
        List<String> gone = list.stream().filter(citation -> !rolled.contains(citation.raw())).map(Citation::symbol).filter(Objects::nonNull)
                .filter(symbol -> !cited.contains(symbol)).distinct().toList();
        if (!gone.isEmpty()) {
            omissions.add("%s no longer recalls %s.".formatted(match.after().getFirst().id(), String.join(", ", gone)));
        }
    }

    private static void skipped(Alignment alignment, Set<String> cited, List<String> omissions) {
        for (Paragraph paragraph : alignment.after().paragraphs()) {
            TreeSet<Integer> sessions = sessions(paragraph);
            if (!isList(paragraph)) {
                continue;
            }
            Match match = alignment.of(paragraph).orElseThrow();
            TreeSet<Integer> before = new TreeSet<>();
            match.before().forEach(old -> before.addAll(sessions(old)));
            if (before.size() >= LIST && !sessions.isEmpty()) {
                List<String> missing = new ArrayList<>();
                for (int session = before.last() + 1; session < sessions.last(); session++) {
                    String decided = "A/DEC/" + session + "/";
                    if (!sessions.contains(session) && cited.stream().noneMatch(symbol -> symbol.startsWith(decided))) {
                        missing.add(Integer.toString(session));
                    }
                }
                if (!missing.isEmpty() && yearly(before)) {
                    omissions.add("%s recalls nothing of session %s, in a list with one resolution a session."
                            .formatted(paragraph.id(), String.join(", ", missing)));
                }
            }
        }
    }

    private static boolean yearly(TreeSet<Integer> sessions) {
        return sessions.tailSet(sessions.last() - LIST, true).size() > LIST;
    }

    private static TreeSet<Integer> sessions(Paragraph paragraph) {
        TreeSet<Integer> sessions = new TreeSet<>();
        for (Citation citation : paragraph.citations()) {
            if (citation.raw().matches("\\d{1,3}/\\d+.*")) {
                sessions.add(Integer.valueOf(citation.raw().substring(0, citation.raw().indexOf('/'))));
            }
        }
        return sessions;
    }

    /** What texts that recall the same resolutions cite and this one does not; each symbol told once. */
    private static void family(Alignment alignment, Set<String> cited, List<Resolution> others, List<String> omissions) {
        Set<String> told = new LinkedHashSet<>(cited);
        told.addAll(CitationText.symbols(alignment.before()));
        for (Resolution other : others) {
            Set<String> theirs = recalled(other);
            long common = theirs.stream().filter(cited::contains).count();
            if (follows(other, alignment.after()) && theirs.size() >= LIST && common >= FAMILY * theirs.size()) {
                if (other.stage().agreed() && other.symbol() != null) {
                    theirs.add(other.symbol());
                }
                List<String> missing = theirs.stream().filter(symbol -> symbol.contains("/RES/")).filter(told::add).toList();
                if (!missing.isEmpty()) {
                    omissions.add("Not cited, though “%s” recalls the same resolutions and belongs with them: %s."
                            .formatted(other.symbol() == null ? other.title() : other.symbol(), String.join(", ", missing)));
                }
            }
        }
    }

    private static Set<String> recalled(Resolution resolution) {
        Set<String> symbols = new LinkedHashSet<>();
        resolution.paragraphs().stream().filter(RecallOmissions::isList).flatMap(paragraph -> paragraph.citations().stream())
                .map(Citation::symbol).filter(Objects::nonNull).forEach(symbols::add);
        return symbols;
    }

    private static boolean isList(Paragraph paragraph) {
        return paragraph.kind() == ParagraphKind.PREAMBULAR && paragraph.citations().size() >= LIST;
    }

    private static boolean follows(Resolution earlier, Resolution later) {
        return earlier.date() != null && later.date() != null && earlier.date().isBefore(later.date());
    }
}
