package org.priortext.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.priortext.align.Alignment;
import org.priortext.align.Match;
import org.priortext.model.Paragraph;

/** Makes the one-minute brief of a comparison. */
public final class Briefing {

    /** Edits of one paragraph told in full; the rest are counted. */
    private static final int TOLD = 3;
    /** Characters of a quotation, about one printed line. */
    private static final int QUOTE = 70;

    /** Cost first, then what the program can put a name to, then the longest. */
    private static final Comparator<Change> WEIGHTIEST = Comparator
            .comparing((Change change) -> ChangeType.of(change) != ChangeType.COST)
            .thenComparing(change -> change.note().isEmpty())
            .thenComparing(Comparator.comparingInt(Briefing::length).reversed());

    private record Topic(String title, Set<ChangeType> types) {}

    private static final List<Topic> TOPICS = List.of(
            new Topic("Cost and mandates", EnumSet.of(ChangeType.COST, ChangeType.MANDATE_CHANGED)),
            new Topic("Verbs", EnumSet.of(ChangeType.VERB_WEAKENED, ChangeType.VERB_STRENGTHENED, ChangeType.VERB_CHANGED)),
            new Topic("Modals and qualifiers", EnumSet.of(ChangeType.MODAL, ChangeType.QUALIFIER)),
            new Topic("Addressees", EnumSet.of(ChangeType.ADDRESSEE)),
            new Topic("Between preamble and operative part", EnumSet.of(ChangeType.CROSSES_BORDER)));

    private static final Topic OTHER = new Topic("Other substance in kept paragraphs", EnumSet.of(ChangeType.DELETION,
            ChangeType.NARROWED, ChangeType.ADDITION, ChangeType.WIDENED, ChangeType.WORDING, ChangeType.REFERENCE_ASTRAY));

    /**
     * The brief of a comparison.
     *
     * @param from name of the earlier text
     * @param to name of the later text
     * @param changes the changes of each match, in the alignment's order
     */
    public Brief brief(String from, String to, Alignment alignment, List<List<Change>> changes, Summary summary) {
        List<Brief.Section> sections = new ArrayList<>();
        TOPICS.forEach(topic -> add(sections, topic.title(), told(alignment, changes, topic.types(), true)));
        add(sections, "New paragraphs", WholeParagraphs.lines(alignment, Match.Kind.ADDED));
        add(sections, "Dropped paragraphs", dropped(alignment, changes, false));
        add(sections, "Dropped, probably because executed", dropped(alignment, changes, true));
        add(sections, OTHER.title(), told(alignment, changes, OTHER.types(), false));
        add(sections, "Sponsors", named("joined", summary.sponsorsJoined(), "left", summary.sponsorsLeft()));
        add(sections, "Citations", named("added", summary.citationsAdded(), "dropped", summary.citationsDropped()));
        add(sections, "To check", summary.warnings());
        add(sections, "Only editorial patterns found", editorial(alignment, changes));
        return new Brief(from + " → " + to, figures(alignment, summary), sections);
    }

    private static void add(List<Brief.Section> sections, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            sections.add(new Brief.Section(title, lines));
        }
    }

    private static List<String> figures(Alignment alignment, Summary summary) {
        long renumbered = alignment.matches().stream().filter(Match::renumbered).count();
        String counts = "Paragraphs: %d unchanged, %d edited, %d split, %d merged, %d added, %d deleted; %d moved, %d renumbered."
                .formatted(summary.unchanged(), summary.edited(), summary.split(), summary.merged(), summary.added(),
                        summary.deleted(), summary.moved(), renumbered);
        String weight = summary.substantive() == 0 && summary.editorialOnly() > 0
                ? "Only editorial patterns found, in %s.".formatted(places(summary.editorialOnly()))
                : "Of substance: %s. Only editorial patterns found: %s.".formatted(
                        places(summary.substantive()), places(summary.editorialOnly()));
        return summary.substantive() + summary.editorialOnly() == 0 ? List.of(counts) : List.of(counts, weight);
    }

    private static String places(int count) {
        return count == 1 ? "1 place" : count + " places";
    }

    /** One line for each match that has changes of these types. */
    private static List<String> told(Alignment alignment, List<List<Change>> changes, Set<ChangeType> types, boolean whole) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            Match match = alignment.matches().get(i);
            List<String> items = changes.get(i).stream().filter(change -> types.contains(ChangeType.of(change)))
                    .sorted(WEIGHTIEST)
                    .map(Briefing::tell).distinct().toList();
            boolean pair = !match.before().isEmpty() && !match.after().isEmpty();
            if (!items.isEmpty() && (whole || pair)) {
                String more = items.size() > TOLD ? "; and %d more".formatted(items.size() - TOLD) : "";
                lines.add(place(match) + ": " + String.join("; ", items.subList(0, Math.min(TOLD, items.size()))) + more);
            }
        }
        return lines;
    }

    private static int length(Change change) {
        return change.deleted().length() + change.inserted().length();
    }

    private static String tell(Change change) {
        String words = change.deleted().isEmpty() ? "new “" + Words.cut(change.inserted(), QUOTE) + "”"
                : change.inserted().isEmpty() ? "dropped “" + Words.cut(change.deleted(), QUOTE) + "”"
                : "“%s” → “%s”".formatted(Words.cut(change.deleted(), QUOTE), Words.cut(change.inserted(), QUOTE));
        return switch (ChangeType.of(change)) {
            case VERB_WEAKENED -> "weaker, " + change.note();
            case VERB_STRENGTHENED -> "stronger, " + change.note();
            case VERB_CHANGED -> "changed, " + change.note();
            case COST -> change.note().startsWith("“") ? change.note()
                    : change.note() + " “" + change.deleted() + change.inserted() + "”";
            case MODAL, QUALIFIER, ADDRESSEE, CROSSES_BORDER, REFERENCE_ASTRAY -> change.note();
            case MANDATE_CHANGED -> change.note().isEmpty() ? words : change.note();
            case WORDING -> change.note().equals("footnote") ? "footnote " + words : words;
            default -> words;
        };
    }

    private static String place(Match match) {
        String before = Summarizer.ids(match.before());
        String after = Summarizer.ids(match.after());
        return before.isEmpty() ? after + " (new)" : after.isEmpty() ? before + " (dropped)"
                : before.equals(after) ? after : before + " → " + after;
    }

    private static List<String> dropped(Alignment alignment, List<List<Change>> changes, boolean executed) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i).stream().anyMatch(change -> ChangeType.of(change) == ChangeType.MANDATE_EXECUTED)) {
                alignment.matches().get(i).before().forEach(paragraph -> ids.add(paragraph.id()));
            }
        }
        return WholeParagraphs.lines(alignment, Match.Kind.DELETED, paragraph -> ids.contains(paragraph.id()) == executed);
    }

    private static List<String> named(String first, List<String> names, String second, List<String> others) {
        List<String> lines = new ArrayList<>();
        if (!names.isEmpty()) {
            lines.add(first + ": " + String.join(", ", names));
        }
        if (!others.isEmpty()) {
            lines.add(second + ": " + String.join(", ", others));
        }
        return lines;
    }

    /** For each editorial pattern the paragraphs that have it, of those that have nothing else. */
    private static List<String> editorial(Alignment alignment, List<List<Change>> changes) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            if (Summarizer.editorialOnly(changes.get(i))) {
                String id = Summarizer.ids(alignment.matches().get(i).after());
                changes.get(i).stream().filter(change -> !change.type().startsWith("structure.")).map(Change::label).distinct()
                        .forEach(label -> places.computeIfAbsent(label, _ -> new ArrayList<>()).add(id));
            }
        }
        return places.entrySet().stream().map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue())).toList();
    }

    /** New and dropped paragraphs by their opening words, sub-paragraphs counted with their chapeau. */
    private static final class WholeParagraphs {

        static List<String> lines(Alignment alignment, Match.Kind kind) {
            return lines(alignment, kind, _ -> true);
        }

        static List<String> lines(Alignment alignment, Match.Kind kind, Predicate<Paragraph> wanted) {
            List<Paragraph> paragraphs = alignment.matches().stream().filter(match -> match.kind() == kind)
                    .flatMap(Match::paragraphs).filter(wanted).toList();
            Map<String, Integer> below = new LinkedHashMap<>();
            for (Paragraph paragraph : paragraphs) {
                boolean counted = below.computeIfPresent(top(paragraph), (_, count) -> count + 1) != null;
                if (!counted) {
                    below.put(paragraph.id(), 0);
                }
            }
            return paragraphs.stream().filter(paragraph -> below.containsKey(paragraph.id())).map(paragraph -> {
                int count = below.get(paragraph.id());
                return paragraph.id() + (count == 0 ? "" : " and %d below it".formatted(count)) + ": "
                        + Words.cut(paragraph.text(), QUOTE);
            }).toList();
        }

        /** The id of the paragraph at the top of a sub-paragraph's branch. */
        private static String top(Paragraph paragraph) {
            return paragraph.parent() == null ? "" : paragraph.parent().replaceAll("[(./].*", "");
        }
    }
}
