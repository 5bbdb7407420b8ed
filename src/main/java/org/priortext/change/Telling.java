package org.priortext.change;

import java.util.List;

/** Puts one change into a phrase for the reader. */
public final class Telling {

    /** Characters of a quotation, somewhat less than a printed line. */
    private static final int QUOTE = 60;

    /** The change in a phrase: {@code weaker, Welcoming → Recalling}, {@code dropped “…”}. */
    public String tell(Change change) {
        String note = change.note();
        return switch (ChangeType.of(change)) {
            case VERB_WEAKENED -> "weaker, " + note;
            case VERB_STRENGTHENED -> "stronger, " + note;
            case VERB_CHANGED -> "changed, " + note;
            case COST -> change.finding().namesWords() ? note : "“" + change.deleted() + change.inserted() + "” " + note;
            case NEGATION, MODAL, QUALIFIER, ADDRESSEE, CROSSES_BORDER, REFERENCE_ASTRAY, REFERENCE_REMAPPED -> note;
            case MANDATE_CHANGED, ABBREVIATION, ANAPHORA, SESSION_ROLLED, DATE_ROLLED, NAME_EXPANDED, RECALL_LIST ->
                change.finding().kind() == Finding.Kind.FOOTNOTE ? "footnote " + difference(change) : note.isEmpty() ? words(change) : note;
            case WORDING -> wording(change);
            case WIDENED, NARROWED, DELETION -> change.finding().namesWords() ? note : words(change);
            case SEQUENCE_MODIFIER, SPLIT, MERGED, MOVED, RENUMBERED, TYPOGRAPHY -> change.finding().kind() == Finding.Kind.FOOTNOTE ? "footnote " + difference(change) : note;
            default -> note.isEmpty() || change.substantive() ? words(change) : note + ": " + words(change);
        };
    }

    private static String wording(Change change) {
        String note = change.note();
        if (change.finding().kind() == Finding.Kind.FOOTNOTE) {
            return "footnote " + difference(change);
        }
        if (change.finding().kind() == Finding.Kind.MOVED_WITHIN) {
            return "“" + Words.cut(change.deleted(), QUOTE) + "” " + note;
        }
        return change.finding().namesWords() ? note : words(change);
    }

    private static String words(Change change) {
        return change.deleted().isEmpty() ? change.inserted().isEmpty() ? change.note() : "new " + quoted(change.inserted())
                : change.inserted().isEmpty() ? "dropped " + quoted(change.deleted())
                : quoted(change.deleted()) + " → " + quoted(change.inserted());
    }

    /** Two longer texts by the words in which they differ. */
    private static String difference(Change change) {
        List<String> gone = List.of(change.deleted().split("\\s+"));
        List<String> come = List.of(change.inserted().split("\\s+"));
        int start = 0;
        while (start < Math.min(gone.size(), come.size()) && gone.get(start).equals(come.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(gone.size(), come.size()) - start
                && gone.get(gone.size() - 1 - end).equals(come.get(come.size() - 1 - end))) {
            end++;
        }
        return quoted(String.join(" ", gone.subList(start, gone.size() - end))) + " → "
                + quoted(String.join(" ", come.subList(start, come.size() - end)));
    }

    private static String quoted(String words) {
        return "“" + Words.cut(words, QUOTE) + "”";
    }
}
