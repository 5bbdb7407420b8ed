package org.priortext.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.priortext.align.Alignment;
import org.priortext.align.Match;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Stage;
import org.priortext.redline.ApparatusRedliner;

/** Makes the one-minute brief of a comparison. */
public final class Briefing {

    /** Edits of one paragraph told in full; the rest are counted. */
    private static final int TOLD = 3;
    /** Names of States or documents told of one list; the rest are counted. */
    private static final int NAMES = 12;
    /** Names of States told where nobody can be said to have joined or left. */
    private static final int FEW = 4;

    /** What turns the sense round or costs first, then what the program can put a name to, then the longest. */
    private static final Comparator<Change> WEIGHTIEST = Comparator
            .comparing((Change change) -> ChangeType.of(change).compareTo(ChangeType.COST) > 0)
            .thenComparing(change -> change.note().isEmpty())
            .thenComparing(Comparator.comparingInt(Briefing::length).reversed());

    private record Topic(String title, Set<ChangeType> types) {}

    private static final List<Topic> TOPICS = List.of(
            new Topic("Sense turned round", EnumSet.of(ChangeType.NEGATION)),
            new Topic("Cost and mandates", EnumSet.of(ChangeType.COST, ChangeType.MANDATE_CHANGED)),
            new Topic("Verbs", EnumSet.of(ChangeType.VERB_WEAKENED, ChangeType.VERB_STRENGTHENED, ChangeType.VERB_CHANGED)),
            new Topic("Modals and qualifiers", EnumSet.of(ChangeType.MODAL, ChangeType.QUALIFIER)),
            new Topic("Addressees", EnumSet.of(ChangeType.ADDRESSEE)),
            new Topic("Between preamble and operative part", EnumSet.of(ChangeType.CROSSES_BORDER)));

    /** The place of the topic of cost and mandates. */
    private static final int COST = 1;

    private static final Topic OTHER = new Topic("Other substance in kept paragraphs", EnumSet.of(ChangeType.DELETION,
            ChangeType.NARROWED, ChangeType.ADDITION, ChangeType.WIDENED, ChangeType.WORDING, ChangeType.REFERENCE_ASTRAY));

    private final Telling telling = new Telling();
    private final WholeParagraphs whole = new WholeParagraphs();
    private final MandateItems mandates = new MandateItems();

    /**
     * The brief of a comparison.
     *
     * @param from name of the earlier text
     * @param to name of the later text
     * @param changes the changes of each match, in the alignment's order
     * @param standing how much of the earlier text lives on
     */
    public Brief brief(String from, String to, Alignment alignment, List<List<Change>> changes, Summary summary, StillStanding standing) {
        Set<String> executed = executed(alignment, changes);
        List<OneMinute.Draft> drafts = new ArrayList<>();
        TOPICS.forEach(topic -> drafts.add(new OneMinute.Draft(topic.title(), told(alignment, changes, topic.types(), true))));
        drafts.get(COST).items().addAll(mandates.items(alignment, executed));
        drafts.add(new OneMinute.Draft("New paragraphs", whole.items(alignment, Match.Kind.ADDED, _ -> true), true));
        drafts.add(new OneMinute.Draft("Dropped paragraphs",
                whole.items(alignment, Match.Kind.DELETED, paragraph -> !executed.contains(paragraph.id())), true));
        drafts.add(new OneMinute.Draft("Dropped, probably because executed",
                whole.items(alignment, Match.Kind.DELETED, paragraph -> executed.contains(paragraph.id())), true));
        drafts.add(new OneMinute.Draft(OTHER.title(), told(alignment, changes, OTHER.types(), false)));
        drafts.add(new OneMinute.Draft("Sponsors", sponsors(alignment, summary)));
        drafts.add(new OneMinute.Draft("Citations", named("added", summary.citationsAdded(), "dropped", summary.citationsDropped())));
        drafts.add(new OneMinute.Draft("To check", summary.warnings().stream().map(BriefItem::of).toList()));
        drafts.add(new OneMinute.Draft("Only editorial patterns found", editorial(alignment, changes)));
        drafts.removeIf(draft -> draft.items().isEmpty());
        return new Brief(from + " → " + to, figures(alignment, summary, standing), new OneMinute().fit(drafts));
    }

    private static List<String> figures(Alignment alignment, Summary summary, StillStanding standing) {
        List<String> figures = new ArrayList<>();
        long renumbered = alignment.matches().stream().filter(Match::renumbered).count();
        figures.add("Paragraphs: %d unchanged, %d edited, %d split, %d merged, %d added, %d deleted; %d moved, %d renumbered."
                .formatted(summary.unchanged(), summary.edited(), summary.split(), summary.merged(), summary.added(),
                        summary.deleted(), summary.moved(), renumbered));
        if (alignment.matches().stream().allMatch(match -> match.kind() == Match.Kind.UNCHANGED)) {
            figures.add(summary.moved() > 0 ? "No difference in the words of any paragraph, only in their order."
                    : new ApparatusRedliner().redline(alignment).changed() ? "No difference in any paragraph; the title or a footnote differs."
                    : "No difference." + asTabled(alignment));
        } else if (summary.substantive() + summary.editorialOnly() > 0) {
            figures.add(summary.substantive() == 0 ? "Only editorial patterns found, in %s.".formatted(places(summary.editorialOnly()))
                    : "Of substance: %s. Only editorial patterns found: %s.".formatted(
                            places(summary.substantive()), places(summary.editorialOnly())));
        }
        figures.add(standing.sentence());
        figures.removeIf(String::isEmpty);
        return figures;
    }

    /** What became of a draft whose every word stands in the text a body has agreed on. */
    private static String asTabled(Alignment alignment) {
        Stage before = alignment.before().stage();
        Stage after = alignment.after().stage();
        return before == null || before.agreed() || after == null || !after.agreed() ? ""
                : after == Stage.ADOPTED ? " Adopted as tabled." : " Recommended as tabled.";
    }

    /** Who joined and left; where one text alone names sponsors, as adopted texts name none, only who they are. */
    private static List<BriefItem> sponsors(Alignment alignment, Summary summary) {
        List<String> before = alignment.before().sponsors();
        List<String> after = alignment.after().sponsors();
        if (before.isEmpty() == after.isEmpty()) {
            return named("joined", summary.sponsorsJoined(), "left", summary.sponsorsLeft());
        }
        return List.of(BriefItem.of("%d of the %s text, the other names none: %s".formatted(before.size() + after.size(),
                before.isEmpty() ? "later" : "earlier", listed(before.isEmpty() ? after : before, FEW))));
    }

    private static String places(int count) {
        return count == 1 ? "1 place" : count + " places";
    }

    /** One line for each match that has changes of these types. */
    private List<BriefItem> told(Alignment alignment, List<List<Change>> changes, Set<ChangeType> types, boolean whole) {
        List<BriefItem> lines = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            Match match = alignment.matches().get(i);
            List<Change> found = changes.get(i).stream().filter(change -> types.contains(ChangeType.of(change))).toList();
            List<String> phrases = found.stream().sorted(WEIGHTIEST).map(telling::tell).distinct().toList();
            boolean pair = !match.before().isEmpty() && !match.after().isEmpty();
            if (!phrases.isEmpty() && (whole || pair)) {
                String more = phrases.size() > TOLD ? "; and %d more".formatted(phrases.size() - TOLD) : "";
                lines.add(new BriefItem(place(match) + ": " + String.join("; ", phrases.subList(0, Math.min(TOLD, phrases.size()))) + more,
                        List.of((match.after().isEmpty() ? match.before() : match.after()).getFirst().id()), weight(match, found)));
            }
        }
        return lines;
    }

    /** The operative part before the preamble; what costs, what is named and what goes or comes before mere words. */
    private static int weight(Match match, List<Change> changes) {
        boolean preamble = match.paragraphs().allMatch(paragraph -> paragraph.kind() == ParagraphKind.PREAMBULAR);
        boolean words = changes.stream().allMatch(change -> ChangeType.of(change) == ChangeType.WORDING);
        boolean cost = changes.stream().anyMatch(change -> ChangeType.of(change) == ChangeType.COST);
        return cost ? 0 : (words ? 3 : 1) + (preamble ? 1 : 0);
    }

    private static int length(Change change) {
        return change.deleted().length() + change.inserted().length();
    }

    private static String place(Match match) {
        String before = Summarizer.ids(match.before());
        String after = Summarizer.ids(match.after());
        return before.isEmpty() ? after + " (new)" : after.isEmpty() ? before + " (dropped)"
                : before.equals(after) ? after : before + " → " + after;
    }

    /** The ids of dropped paragraphs whose time has probably come. */
    private static Set<String> executed(Alignment alignment, List<List<Change>> changes) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i).stream().anyMatch(change -> ChangeType.of(change) == ChangeType.MANDATE_EXECUTED)) {
                alignment.matches().get(i).before().stream().map(Paragraph::id).forEach(ids::add);
            }
        }
        return ids;
    }

    private static List<BriefItem> named(String first, List<String> names, String second, List<String> others) {
        return Stream.of(names.isEmpty() ? "" : first + ": " + listed(names), others.isEmpty() ? "" : second + ": " + listed(others))
                .filter(line -> !line.isEmpty()).map(BriefItem::of).toList();
    }

    private static String listed(List<String> names) {
        return listed(names, NAMES);
    }

    private static String listed(List<String> names, int told) {
        return names.size() <= told + 1 ? String.join(", ", names)
                : String.join(", ", names.subList(0, told)) + " and %d more".formatted(names.size() - told);
    }

    /** For each editorial pattern the paragraphs that have it, of those that have nothing else. */
    private static List<BriefItem> editorial(Alignment alignment, List<List<Change>> changes) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            if (Summarizer.editorialOnly(changes.get(i))) {
                String id = place(alignment.matches().get(i));
                changes.get(i).stream().filter(change -> !change.type().startsWith("structure.")).map(Change::label).distinct()
                        .forEach(label -> places.computeIfAbsent(label, _ -> new ArrayList<>()).add(id));
            }
        }
        return places.entrySet().stream().map(entry -> BriefItem.of(entry.getKey() + ": "
                + listed(ParagraphRanges.of(entry.getValue())))).toList();
    }
}
