package org.priortext.ui.model;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.priortext.model.Paragraph;

/** Looking for words in both sides of a comparison. */
public final class FindModel {
    private final CompareModel compare;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open", false);

    public FindModel(CompareModel compare) {
        this.compare = compare;
        open.subscribe(now -> {
            if (!now) {
                query.set("");
            }
        });
    }

    /** The words sought; empty for none. */
    public StringProperty queryProperty() {
        return query;
    }

    /** Whether the field is shown. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** The rows with the words in either text, in whatever case. */
    public List<Row> hits() {
        String sought = query.get().toLowerCase(Locale.ROOT);
        return sought.isBlank() ? List.of() : compare.rows().stream()
                .filter(row -> has(row.left(), sought) || has(row.right(), sought)).toList();
    }

    /** Goes to the next row with the words, from the end to the beginning. */
    public void next() {
        go(1);
    }

    /** Goes to the row before with the words, from the beginning to the end. */
    public void previous() {
        go(-1);
    }

    private void go(int direction) {
        List<Row> hits = hits();
        if (hits.isEmpty()) {
            return;
        }
        int at = compare.place(compare.currentProperty().get(), direction > 0 ? -1 : compare.rows().size());
        List<Row> order = direction > 0 ? hits : hits.reversed();
        compare.currentProperty().set(order.stream()
                .filter(row -> (compare.place(row, 0) - at) * direction > 0)
                .findFirst().orElse(order.getFirst()));
    }

    private static boolean has(Paragraph paragraph, String sought) {
        return paragraph != null && paragraph.text().toLowerCase(Locale.ROOT).contains(sought);
    }
}
