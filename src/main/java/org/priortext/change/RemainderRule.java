package org.priortext.change;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What no other rule explains is substance: a limb dropped or added, or words of weight exchanged (domain, section 6.3).
 */
final class RemainderRule implements EditRule {

    private static final Pattern COMMAND = Pattern.compile("^[\\s,;]*(?:and |as well as )?to \\p{Ll}+ .*", Pattern.DOTALL);

    @Override
    public Optional<Reading> read(Passage passage, Edit edit) {
        int gone = Words.count(edit.deletedText());
        int come = Words.count(edit.insertedText());
        if (edit.isLimb() && gone > come) {
            boolean command = passage.operative() && COMMAND.matcher(edit.deletedText()).matches();
            return Optional.of(edit.wholly(command ? ChangeType.DELETION : ChangeType.NARROWED, "limb dropped"));
        }
        if (edit.isLimb()) {
            return Optional.of(edit.wholly(ChangeType.ADDITION, "limb added"));
        }
        if (listItem(edit.insertedText()) && gone == 0) {
            return Optional.of(edit.wholly(ChangeType.WIDENED, "item added"));
        }
        if (listItem(edit.deletedText()) && come == 0) {
            return Optional.of(edit.wholly(ChangeType.NARROWED, "item dropped"));
        }
        return Optional.of(edit.wholly(ChangeType.WORDING, ""));
    }

    /** A short piece that a comma or an "and" joins to its neighbours. */
    private static boolean listItem(String text) {
        return Pattern.compile("^\\s*(?:,|and\\b|or\\b)|(?:,|\\band|\\bor)\\s*$").matcher(text).find();
    }
}
