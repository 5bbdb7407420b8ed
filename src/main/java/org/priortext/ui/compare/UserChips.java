package org.priortext.ui.compare;

import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;
import org.priortext.align.Match;
import org.priortext.dossier.Note;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.kit.RightToLeft;

/** The small labels below a clause that say what the user did with it. */
final class UserChips {
    private UserChips() {}

    /** That the user, not the program, said what corresponds. */
    static Label paired(Match match) {
        boolean alone = match.before().isEmpty() || match.after().isEmpty();
        Label label = label(Messages.of(alone ? "chip.unpaired" : "chip.paired"), "fth-user-check", "chip-user");
        label.setTooltip(RightToLeft.tooltip(ReasonWords.of(match)));
        return label;
    }

    /** Position and words of a note. */
    static Label note(Note note) {
        String position = Messages.of("position." + Messages.code(note.position()));
        String icon = switch (note.position()) {
            case AGREE -> "fth-check-circle";
            case CAN_LIVE_WITH -> "fth-minus-circle";
            case RED_LINE -> "fth-x-octagon";
            case OPEN -> "fth-help-circle";
        };
        return label(note.text().isEmpty() ? position : Messages.of("chip.note", position, note.text()), icon,
                "chip-" + Messages.code(note.position()));
    }

    private static Label label(String text, String icon, String style) {
        Label label = new Label(text, new FontIcon(icon));
        label.getStyleClass().addAll("chip", "chip-of-user", style);
        RightToLeft.wrap(label);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
