package org.priortext.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.priortext.align.Match;
import org.priortext.change.Change;
import org.priortext.dossier.Comparison;
import org.priortext.model.Paragraph;

/** What there is to say about a clause, in the words all formats share. */
public final class Remarks {

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

    /** The changes worth a line of their own: those of mere place are told by {@link #what}. */
    public static List<Change> told(Comparison.Clause clause) {
        return clause.changes().stream()
                .filter(change -> change.substantive() || !change.type().startsWith("structure.")).toList();
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
        StringBuilder line = new StringBuilder(name(change));
        if (!change.note().isEmpty()) {
            line.append(" – ").append(change.note());
        } else if (!change.deleted().isEmpty() || !change.inserted().isEmpty()) {
            line.append(" – ").append(quoted(change.deleted()))
                    .append(change.deleted().isEmpty() || change.inserted().isEmpty() ? "" : " → ")
                    .append(quoted(change.inserted()));
        }
        return line.toString();
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "" : "“" + words.strip() + "”";
    }

    private static String ids(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::id).collect(Collectors.joining(", "));
    }
}
