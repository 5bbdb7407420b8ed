package org.priortext.change;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What no other rule explains is substance: a limb dropped or added, an item of a list, words moved within the
 * paragraph, or words of weight exchanged (domain, section 6.3).
 */
final class RemainderRule implements EditRule {

    private static final Pattern COMMAND = Pattern.compile("^[\\s,;]*(?:and |as well as )?to \\p{Ll}+ .*", Pattern.DOTALL);
    private static final Pattern ITEM = Pattern.compile("^\\s*(?:,|and\\b|or\\b)|(?:,|\\band|\\bor)\\s*$");

    private final Surplus surplus = new Surplus();

    @Override
    public Optional<Reading> read(Passage passage, Edit edit) {
        int gone = Words.count(edit.deletedText());
        int come = Words.count(edit.insertedText());
        if (movesWithin(passage, edit)) {
            String words = edit.deletedText() + edit.insertedText();
            return Optional.of(new Reading(ChangeType.WORDING.of(words, words, Finding.of(Finding.Kind.MOVED_WITHIN)), List.of()));
        }
        if (edit.isLimb() && gone > come) {
            boolean command = passage.operative() && COMMAND.matcher(edit.deletedText()).matches();
            return Optional.of(edit.wholly(command ? ChangeType.DELETION : ChangeType.NARROWED, Finding.of(Finding.Kind.LIMB_DROPPED)));
        }
        if (edit.isLimb()) {
            return Optional.of(edit.wholly(ChangeType.ADDITION, Finding.of(Finding.Kind.LIMB_ADDED)));
        }
        if (isItem(edit.insertedText()) && gone == 0) {
            return Optional.of(edit.wholly(ChangeType.WIDENED, Finding.of(Finding.Kind.ITEM_ADDED)));
        }
        if (isItem(edit.deletedText()) && come == 0) {
            return Optional.of(edit.wholly(ChangeType.NARROWED, Finding.of(Finding.Kind.ITEM_DROPPED)));
        }
        return Optional.of(edit.replaces() ? exchange(edit) : edit.wholly(ChangeType.WORDING, Finding.NONE));
    }

    /** Words for words; where one side has all the words of the other in their order, only the surplus has come or gone. */
    private Reading exchange(Edit edit) {
        String come = surplus.of(edit.insertedText(), edit.deletedText());
        String gone = surplus.of(edit.deletedText(), edit.insertedText());
        if (!come.isEmpty()) {
            return edit.wholly(ITEM.matcher(edit.insertedText()).find() || edit.insertedText().contains(",")
                    || edit.insertedText().contains(" and ") ? ChangeType.WIDENED : ChangeType.WORDING, Finding.of(Finding.Kind.PUT_IN, come));
        }
        if (!gone.isEmpty()) {
            return edit.wholly(ITEM.matcher(edit.deletedText()).find() || edit.deletedText().contains(",")
                    || edit.deletedText().contains(" and ") ? ChangeType.NARROWED : ChangeType.WORDING, Finding.of(Finding.Kind.TAKEN_OUT, gone));
        }
        return edit.wholly(ChangeType.WORDING, Finding.NONE);
    }

    /** Whether the words taken out here are put in elsewhere in the match, or the reverse. */
    private static boolean movesWithin(Passage passage, Edit edit) {
        if (edit.replaces()) {
            return false;
        }
        List<String> words = Words.folded(edit.deletedText() + edit.insertedText());
        boolean gone = Words.anyIn(edit.deletedText());
        return passage.edits().stream().filter(other -> !other.replaces())
                .anyMatch(other -> Words.folded(gone ? other.insertedText() : other.deletedText()).equals(words));
    }

    /** A short piece that a comma or an "and" joins to its neighbours. */
    private static boolean isItem(String text) {
        return ITEM.matcher(text).find();
    }
}
