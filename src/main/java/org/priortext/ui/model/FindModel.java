package org.priortext.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.priortext.model.Paragraph;

/** Looking for words in both sides of a comparison. */
public final class FindModel {
    /**
     * A place with the words: the same in both sides of a row where both have them.
     *
     * @param row where
     * @param index among the places of each side of the row, from 0
     */
    public record Hit(Row row, int index) {}

    private final CompareModel compare;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open", false);
    private final ReadOnlyIntegerWrapper asked = new ReadOnlyIntegerWrapper(this, "asked");
    private final ReadOnlyObjectWrapper<Hit> current = new ReadOnlyObjectWrapper<>(this, "current");
    private List<Hit> hits = List.of();
    private Row start;

    public FindModel(CompareModel compare) {
        this.compare = compare;
        open.subscribe(now -> {
            start = compare.currentProperty().get();
            if (!now) {
                query.set("");
            }
        });
        query.subscribe(this::seek);
        InvalidationListener again = _ -> recount();
        compare.rows().addListener(again);
        compare.switches().sideBySideProperty().addListener(again);
        compare.switches().hideEditorialProperty().addListener(again);
    }

    /** The words sought; empty for none. A new word goes to its first place from where the reader was when the field was opened. */
    public StringProperty queryProperty() {
        return query;
    }

    /** Whether the field is shown. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** Shows the field, and gives it the keys if it is shown already. */
    public void ask() {
        open.set(true);
        asked.set(asked.get() + 1);
    }

    /** Changes whenever the field is asked for. */
    public ReadOnlyIntegerProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** The places with the words in either text, in whatever case, in the order of the rows. */
    public List<Hit> hits() {
        return hits;
    }

    /** The place the reader is at; null for none. */
    public ReadOnlyObjectProperty<Hit> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Goes to the next place with the words, from the end to the beginning. */
    public void next() {
        go(1);
    }

    /** Goes to the place before with the words, from the beginning to the end. */
    public void previous() {
        go(-1);
    }

    private void seek() {
        hits = found();
        int from = Math.max(0, compare.place(start, 0));
        show(hits.stream().filter(hit -> compare.place(hit.row(), 0) >= from).findFirst().orElse(hits.isEmpty() ? null : hits.getFirst()));
    }

    private void recount() {
        if (!query.get().isBlank()) {
            hits = found();
            current.set(hits.contains(current.get()) ? current.get() : null);
        }
    }

    private void go(int direction) {
        if (hits.isEmpty()) {
            return;
        }
        Hit now = current.get();
        if (now != null && now.row() == compare.currentProperty().get()) {
            show(hits.get(Math.floorMod(hits.indexOf(now) + direction, hits.size())));
            return;
        }
        int at = compare.place(compare.currentProperty().get(), direction > 0 ? -1 : compare.rows().size());
        List<Hit> order = direction > 0 ? hits : hits.reversed();
        show(order.stream().filter(hit -> (compare.place(hit.row(), 0) - at) * direction > 0).findFirst().orElse(order.getFirst()));
    }

    private void show(Hit hit) {
        if (hit != null) {
            compare.currentProperty().set(hit.row());
        }
        current.set(hit);
    }

    private List<Hit> found() {
        String sought = query.get().toLowerCase(Locale.ROOT);
        List<Hit> found = new ArrayList<>();
        for (Row row : sought.isBlank() ? List.<Row>of() : compare.rows()) {
            int most = texts(row).mapToInt(text -> count(text.toLowerCase(Locale.ROOT), sought)).max().orElse(0);
            for (int i = 0; i < most; i++) {
                found.add(new Hit(row, i));
            }
        }
        return found;
    }

    /** The texts a row shows. */
    private Stream<String> texts(Row row) {
        if (compare.switches().sideBySideProperty().get()) {
            return Stream.of(text(row.left()), text(row.right()));
        }
        if (row.goesElsewhere()) {
            return Stream.empty();
        }
        return Stream.of(row.right() == null || !compare.wordsMarked(row) ? row.subject().text()
                : MarkedText.withoutNotes(MarkedText.both(row.clause(), row.right())).stream().map(Piece::text).collect(Collectors.joining()));
    }

    private static String text(Paragraph paragraph) {
        return paragraph == null ? "" : paragraph.text();
    }

    private static int count(String text, String sought) {
        int count = 0;
        for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length())) {
            count++;
        }
        return count;
    }
}
