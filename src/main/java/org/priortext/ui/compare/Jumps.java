package org.priortext.ui.compare;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.priortext.model.Paragraph;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.model.OtherPlaces;
import org.priortext.ui.model.Row;

/** The links a row has to other places of its words. */
final class Jumps {
    private final OtherPlaces places;

    Jumps(OtherPlaces places) {
        this.places = places;
    }

    /** What stands where a row has no paragraph: the way to the clause's other side; null where it has none. */
    VBox emptyHalf(Row row) {
        if (places.otherSide(row).isEmpty()) {
            return null;
        }
        VBox half = new VBox(other(row));
        half.getStyleClass().add("empty-half");
        return half;
    }

    /** To the other side of a row that shows one side alone. */
    Jump other(Row row) {
        List<Paragraph> others = places.otherSide(row);
        String names = others.stream().map(Paragraph::id).collect(Collectors.joining(", "));
        boolean later = row.right() == null;
        return new Jump(Messages.of(later ? "jump.to" : "jump.from", others.size(), names),
                later ? "fth-corner-down-right" : "fth-corner-up-right", () -> places.go(others.getFirst()));
    }

    /** To the clauses of the other text that have words of a paragraph without being its counterparts. */
    Stream<Jump> echoes(Paragraph paragraph, boolean earlier) {
        return places.echoes(paragraph).stream().map(other -> new Jump(
                Messages.of(earlier ? "jump.carried" : "jump.origin", other.id()), "fth-link", () -> places.go(other)));
    }
}
