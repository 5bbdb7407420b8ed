package org.priortext.ui.dossier;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.priortext.dossier.Note;
import org.priortext.dossier.Pairing;
import org.priortext.ui.kit.Excerpt;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.model.Unplaced;

/** The line on a version's card that tells which notes and pairings have lost their clause. */
final class UnplacedLine extends Label {
    /** Characters of a clause: enough to know it by. */
    private static final int OPENING = 40;

    UnplacedLine(Unplaced unplaced) {
        super(Stream.concat(unplaced.notes().stream().map(UnplacedLine::told), unplaced.pairings().stream().map(UnplacedLine::told))
                .collect(Collectors.joining("\n")));
        getStyleClass().add("version-unplaced");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }

    private static String told(Note note) {
        String position = Messages.of("position." + note.position().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        String said = note.text().isBlank() ? position : Messages.of("chip.note", position, note.text());
        return Messages.of("unplaced.note", said, clause(note.paragraph(), note.words()));
    }

    private static String told(Pairing pairing) {
        return Messages.of("unplaced.pairing", String.join(", ", pairing.correction().before()), pairing.from(),
                String.join(", ", pairing.correction().after()));
    }

    private static String clause(String id, String words) {
        return words == null ? id : Messages.of("unplaced.clause", id, Excerpt.of(words, OPENING));
    }
}
