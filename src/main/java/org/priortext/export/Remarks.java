package org.priortext.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.priortext.align.Match;
import org.priortext.change.Change;
import org.priortext.dossier.Comparison;
import org.priortext.dossier.Note;
import org.priortext.model.Paragraph;

/** What there is to say about a clause, in the words all formats share. */
public final class Remarks {

    private static final Set<String> WHOLE_PARAGRAPH = Set.of("substantive.addition", "substantive.deletion");

    /** Types whose note does not say which words. */
    private static final Set<String> LIMBS = Set.of("substantive.narrowed", "substantive.widened",
            "substantive.addition", "substantive.deletion");
    /** Characters of a quotation, about one printed line. */
    private static final int QUOTE = 70;

    private Remarks() {}

    /** Where the clause came from and went, then one line for each change; none for a clause that stayed as it was. */
    public static List<String> of(Comparison.Clause clause) {
        Match match = clause.match();
        List<String> lines = new ArrayList<>();
        if (match.kind() != Match.Kind.UNCHANGED || match.moved() || match.renumbered()) {
            lines.add(places(match) + ": " + what(match) + ".");
        }
        told(clause).forEach(change -> lines.add(line(change)));
        return lines;
    }

    /** What the user wrote on a clause: the position, then the words. */
    public static List<String> of(Note note) {
        String position = "Position: " + note.position().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return note.text().isBlank() ? List.of(position) : List.of(position, note.text().strip());
    }

    /** The changes worth a line of their own: those of mere place, and whole paragraphs, are told by {@link #what}. */
    public static List<Change> told(Comparison.Clause clause) {
        boolean whole = clause.match().before().isEmpty() || clause.match().after().isEmpty();
        return clause.changes().stream()
                .filter(change -> change.substantive() || !change.type().startsWith("structure."))
                .filter(change -> !whole || !WHOLE_PARAGRAPH.contains(change.type())).toList();
    }

    /** {@code PP17 → PP7, PP11}; one side alone for a clause added or deleted. */
    public static String places(Match match) {
        String before = ids(match.before());
        String after = ids(match.after());
        if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
            return before.isEmpty() ? after : before;
        }
        return before + " → " + after;
    }

    /** What happened to the clause as a whole: {@code edited, moved, from the preamble to the operative part}. */
    public static String what(Match match) {
        List<String> words = new ArrayList<>();
        words.add(switch (match.kind()) {
            case UNCHANGED -> "same words";
            case EDITED -> "edited";
            case SPLIT -> "split";
            case MERGED -> "merged";
            case ADDED -> "added";
            case DELETED -> "deleted";
        });
        if (match.moved()) {
            words.add("moved");
        } else if (match.renumbered()) {
            words.add("renumbered");
        }
        if (match.crossesBorder()) {
            words.add("between preamble and operative part");
        }
        return String.join(", ", words);
    }

    /** A type of change in words: {@code verb weakened}. */
    public static String name(Change change) {
        return change.type().substring(change.type().indexOf('.') + 1).replace('-', ' ');
    }

    private static String line(Change change) {
        return (change.substantive() ? "Substantive: " : "Editorial: ") + detail(change);
    }

    /** A type of change with its words: {@code verb weakened – Welcoming → Recalling}. */
    public static String detail(Change change) {
        String name = name(change);
        boolean noted = !change.note().isEmpty();
        boolean words = change.finding().namesWords();
        boolean quotes = !noted || !words && (LIMBS.contains(change.type()) || change.type().equals("substantive.wording"));
        if (!quotes || change.deleted().isEmpty() && change.inserted().isEmpty()) {
            return noted ? name + " – " + change.note() : name;
        }
        return name + " – " + (noted ? change.note() + ": " : "") + quoted(change.deleted())
                + (change.deleted().isEmpty() || change.inserted().isEmpty() ? "" : " → ") + quoted(change.inserted());
    }

    private static String quoted(String words) {
        if (words.isEmpty()) {
            return "";
        }
        int cut = words.length() <= QUOTE ? words.length() : Math.max(words.lastIndexOf(' ', QUOTE), 1);
        return "“" + words.substring(0, cut).strip() + (cut < words.length() ? " …" : "") + "”";
    }

    private static String ids(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::id).collect(Collectors.joining(", "));
    }
}
